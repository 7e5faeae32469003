import type { LanguageCode } from '#src/reference/languages.ts';

/** Where somebody comes from, as far as a name needs it. `eu`: nationals have free movement. */
export interface Origin {
  readonly eu: boolean;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
  /** One name only, as many Afghans and South Indians have in the register. */
  readonly singleName?: number;
  /** Two family names, as in Spanish and Portuguese. */
  readonly twoFamilies?: boolean;
  /** Family names in the feminine take another ending. */
  readonly feminine?: readonly (readonly [string, string])[];
}

const list = (text: string): string[] =>
  text
    .split(/\s*,\s*|\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
const russian = [
  ['ov', 'ova'],
  ['ev', 'eva'],
  ['in', 'ina'],
  ['sky', 'skaya'],
] as const;

/** Common given and family names per origin, put together by hand for the demo; together they are nobody. */
export const origins = {
  syria: {
    eu: false,
    women: list('Amal, Rasha, Hiba, Nour, Rania, Lina, Samar, Ghada, Reem, Hanan, Yara, Dima, Maysa, Sawsan, Waed, Ola'),
    men: list(
      'Ahmad, Khaled, Omar, Mahmoud, Bashar, Firas, Ammar, Yazan, Anas, Ziad, Mohammad, Hassan, Tarek, Samer, Mouaz, Abdulrahman',
    ),
    families: list(
      'Al-Hassan, Haddad, Khoury, Al-Ahmad, Darwish, Kassem, Hamdan, Al-Masri, Sabbagh, Nassar, Shaheen, Al-Khatib, Barakat, Jaber, Najjar, Zein, Issa, Hamoud, Qasem, Al-Sayed, Touma, Ibrahim',
    ),
  },
  iraq: {
    eu: false,
    women: list('Zainab, Noor, Sara, Shahad, Rusul, Ban, Suhad, Maryam, Israa, Hadeel, Duaa, Aseel, Tiba, Rand'),
    men: list('Ali, Hussein, Mustafa, Abbas, Haider, Karrar, Sajjad, Laith, Mohanad, Yasir, Saif, Murtadha, Ayad, Zaid'),
    families: list(
      'Al-Jubouri, Al-Saadi, Al-Obaidi, Hussein, Jasim, Kadhim, Al-Tamimi, Hamid, Salman, Al-Bayati, Mahdi, Abdullah, Al-Zaidi, Khalaf, Ismail, Al-Dulaimi, Naji, Shaker',
    ),
  },
  morocco: {
    eu: false,
    women: list(
      'Fatima, Khadija, Naïma, Samira, Hanane, Ikram, Loubna, Siham, Meryem, Salma, Zineb, Houda, Ilham, Asmae, Najat, Oumaima',
    ),
    men: list(
      'Mohamed, Youssef, Rachid, Hamza, Abdelilah, Said, Mustapha, Bilal, Anouar, Hicham, Karim, Omar, Soufiane, Nabil, Jamal, Ayoub',
    ),
    families: list(
      'El Amrani, Bennani, El Idrissi, Benali, Chaoui, Ouali, Haddou, El Bakkali, Amrani, Zerouali, El Khattabi, Azzouzi, Boukhari, Tahiri, Lahlou, El Ouardi, Ziani, Bouzid, Achahbar, El Mansouri',
    ),
  },
  afghanistan: {
    eu: false,
    singleName: 0.12,
    women: list('Zahra, Fatima, Marwa, Shabnam, Laila, Farzana, Nargis, Parwana, Sediqa, Freshta, Masuma, Khatera, Hosna, Roya'),
    men: list(
      'Najibullah, Abdul, Hamid, Rahmatullah, Ezatullah, Mohammad, Farhad, Zabihullah, Samiullah, Ahmad, Nasir, Habib, Qais, Wais, Shafiqullah, Gul',
    ),
    families: list(
      'Ahmadi, Rahimi, Hosseini, Karimi, Noori, Sultani, Amiri, Stanikzai, Safi, Wardak, Popal, Yousufzai, Haidari, Mohammadi, Zazai, Jafari, Sharifi, Qaderi, Azizi, Hotak',
    ),
  },
  eritrea: {
    eu: false,
    women: list('Selam, Senait, Helen, Luwam, Rahwa, Feven, Semhar, Bethlehem, Winta, Mehret, Adiam, Tirhas, Elsa, Yordanos'),
    men: list('Tesfay, Yonas, Samuel, Filmon, Robel, Daniel, Mulugeta, Kidane, Habtom, Berhane, Awet, Amanuel, Mikiele, Tekle'),
    families: list(
      'Tesfamariam, Ghebremichael, Haile, Kidane, Tekle, Weldemariam, Habte, Gebreselassie, Berhe, Okbay, Mehari, Ghebreab, Araya, Tewolde, Yohannes, Abraha, Fessehaye, Negash',
    ),
  },
  somalia: {
    eu: false,
    women: list('Hodan, Ayaan, Faduma, Halima, Sahra, Idil, Hamdi, Ifrah, Nasra, Deqa, Fartun, Maryan'),
    men: list('Abdi, Mohamed, Ahmed, Yusuf, Hassan, Abdirahman, Mahad, Liban, Ismail, Guled, Farah, Warsame'),
    families: list(
      'Mohamud, Abdullahi, Hassan, Ali, Warsame, Jama, Farah, Osman, Nur, Hirsi, Aden, Ibrahim, Gedi, Elmi, Sheikh, Duale',
    ),
  },
  turkey: {
    eu: false,
    women: list('Ayşe, Fatma, Emine, Zeynep, Elif, Hatice, Merve, Büşra, Özlem, Gülşah, Esra, Sibel, Hülya, Tuğba, Şeyma, Dilek'),
    men: list('Mehmet, Mustafa, Ahmet, Ali, Hüseyin, Emre, Murat, Ömer, Burak, Oğuz, Serkan, Yusuf, İbrahim, Halil, Cem, Uğur'),
    families: list(
      'Yılmaz, Kaya, Demir, Çelik, Şahin, Yıldız, Öztürk, Aydın, Özdemir, Arslan, Doğan, Kılıç, Aslan, Çetin, Kara, Koç, Kurt, Özkan, Şimşek, Güneş, Bozkurt, Erdoğmuş',
    ),
  },
  ukraine: {
    eu: false,
    feminine: [['sky', 'ska']],
    women: list(
      'Olena, Oksana, Natalia, Iryna, Tetiana, Svitlana, Yuliia, Kateryna, Anastasiia, Liudmyla, Viktoriia, Halyna, Daria, Nadiia, Mariia, Alina',
    ),
    men: list('Oleksandr, Serhii, Andrii, Volodymyr, Mykola, Ivan, Dmytro, Yurii, Vasyl, Bohdan, Maksym, Oleh, Ihor, Taras'),
    families: list(
      'Shevchenko, Kovalenko, Bondarenko, Tkachenko, Kravchenko, Oliinyk, Kovalchuk, Lysenko, Marchenko, Savchenko, Rudenko, Melnyk, Boiko, Moroz, Petrenko, Klymenko, Pavlenko, Hnatiuk, Dovhalsky, Zhuk, Sydorenko, Koval',
    ),
  },
  russia: {
    eu: false,
    feminine: russian,
    women: list('Elena, Olga, Tatiana, Natalia, Ekaterina, Svetlana, Zarema, Madina, Irina, Aliya, Ksenia, Liudmila'),
    men: list('Alexander, Dmitri, Sergei, Ruslan, Aslan, Andrei, Timur, Magomed, Nikolai, Pavel, Rustam, Artur'),
    families: list(
      'Ivanov, Petrov, Smirnov, Magomedov, Akhmedov, Sokolov, Volkov, Kuznetsov, Morozov, Isaev, Aliev, Lebedev, Saidov, Umarov, Vinogradsky, Kozlov, Musaev, Pavlov',
    ),
  },
  romania: {
    eu: true,
    women: list('Maria, Elena, Ioana, Andreea, Mihaela, Cristina, Florentina, Raluca, Gabriela, Ștefania, Daniela, Simona'),
    men: list('Andrei, Alexandru, Ionuț, Mihai, Cristian, Florin, Marian, Ștefan, Gheorghe, Bogdan, Vasile, Costel'),
    families: list(
      'Popescu, Ionescu, Stan, Dumitru, Munteanu, Rusu, Țăranu, Ciobanu, Stoica, Marin, Lungu, Bălan, Moldovan, Șerban, Constantin, Grigore, Pîrvu, Nistor',
    ),
  },
  moldova: {
    eu: false,
    women: list('Natalia, Doina, Tatiana, Elena, Liliana, Aliona, Corina, Veronica'),
    men: list('Ion, Victor, Andrei, Vasile, Sergiu, Igor, Nicolae, Dumitru'),
    families: list('Rusu, Ceban, Munteanu, Rotaru, Cojocaru, Țurcanu, Lungu, Gîlcă, Ursu, Botnaru, Vasilachi, Moraru'),
  },
  bulgaria: {
    eu: true,
    feminine: russian,
    women: list('Ivanka, Mariya, Desislava, Gergana, Elena, Radka, Stefka, Aysel, Yordanka, Emine'),
    men: list('Georgi, Ivan, Dimitar, Nikolay, Hristo, Stefan, Mehmed, Petar, Ivaylo, Krasimir'),
    families: list(
      'Ivanov, Georgiev, Dimitrov, Petrov, Nikolov, Hristov, Stoyanov, Todorov, Angelov, Yordanov, Kolev, Marinov, Atanasov, Mihaylov',
    ),
  },
  poland: {
    eu: true,
    feminine: [
      ['ski', 'ska'],
      ['cki', 'cka'],
    ],
    women: list('Agnieszka, Katarzyna, Małgorzata, Joanna, Monika, Beata, Zofia, Iwona, Bożena, Elżbieta, Paulina'),
    men: list('Piotr, Krzysztof, Tomasz, Paweł, Marcin, Łukasz, Michał, Grzegorz, Zbigniew, Wojciech, Mateusz'),
    families: list(
      'Nowak, Kowalski, Wiśniewski, Wójcik, Kamiński, Lewandowski, Zieliński, Woźniak, Dąbrowski, Kozłowski, Jabłoński, Mazur, Krawczyk, Piątek, Górski, Słowik, Żak, Wróbel',
    ),
  },
  portugal: {
    eu: true,
    twoFamilies: true,
    women: list('Maria, Ana, Joana, Inês, Conceição, Catarina, Sofia, Fátima, Rita, Teresa'),
    men: list('João, José, António, Manuel, Luís, Rui, Tiago, Paulo, Nuno, Gonçalo'),
    families: list(
      'Silva, Santos, Ferreira, Pereira, Oliveira, Costa, Rodrigues, Martins, Jesus, Sousa, Fernandes, Gonçalves, Gomes, Lopes, Simões, Araújo',
    ),
  },
  brazil: {
    eu: false,
    twoFamilies: true,
    women: list('Juliana, Fernanda, Patrícia, Aline, Camila, Luciana, Débora, Tatiane, Márcia, Larissa'),
    men: list('Carlos, Rafael, Lucas, Marcelo, Thiago, Felipe, Wesley, Anderson, Rodrigo, Vinícius'),
    families: list(
      'Silva, Souza, Lima, Alves, Ribeiro, Carvalho, Rocha, Barbosa, Cardoso, Nascimento, Moreira, Araújo, Teixeira, Conceição',
    ),
  },
  spain: {
    eu: true,
    twoFamilies: true,
    women: list('Carmen, María, Lucía, Pilar, Ana, Marta, Beatriz, Inmaculada, Rocío, Nuria'),
    men: list('Javier, Antonio, Francisco, Alejandro, Sergio, Álvaro, Rubén, Íñigo, José, Raúl'),
    families: list(
      'García, Martínez, López, Sánchez, Pérez, Gómez, Fernández, Muñoz, Jiménez, Ruiz, Díaz, Núñez, Ibáñez, Ortega, Castro',
    ),
  },
  colombia: {
    eu: false,
    twoFamilies: true,
    women: list('Luz, Diana, Paola, Claudia, Yesenia, Natalia, Marcela, Gloria, Angélica, Xiomara'),
    men: list('Juan, Andrés, Carlos, Jorge, Edwin, Hernán, Luis, Óscar, Fabián, Yeison'),
    families: list(
      'Rodríguez, Gómez, Castaño, Ospina, Restrepo, Vargas, Cárdenas, Salazar, Quintero, Mejía, Zapata, Rincón, Peña, Bermúdez',
    ),
  },
  italy: {
    eu: true,
    women: list('Giulia, Francesca, Chiara, Federica, Paola, Alessia, Martina, Elisa'),
    men: list('Marco, Luca, Alessandro, Andrea, Davide, Matteo, Stefano, Niccolò'),
    families: list(
      "Rossi, Russo, Ferrari, Esposito, Bianchi, Romano, Colombo, Ricci, Greco, D'Angelo, Conti, De Luca, Mancini, Costantini",
    ),
  },
  france: {
    eu: true,
    women: list('Camille, Élodie, Aurélie, Chloé, Hélène, Sophie, Noémie, Anaïs'),
    men: list('Julien, Nicolas, Mathieu, François, Jérôme, Loïc, Benoît, Rémi'),
    families: list('Martin, Bernard, Dubois, Lefèvre, Moreau, Girard, Mercier, Faure, Rousseau, Chevalier, Gauthier, Besson'),
  },
  netherlands: {
    eu: true,
    women: list('Anneke, Marloes, Femke, Sanne, Lotte, Wilhelmina, Marijke, Iris'),
    men: list('Jeroen, Maarten, Daan, Bas, Pieter, Willem, Sjoerd, Tijmen'),
    families: list(
      "de Vries, van den Berg, Bakker, Visser, van der Meulen-Hoogendijk, Smit, de Boer, Mulder, van 't Hoff, Kuipers-van der Linden, Dijkstra, van Leeuwen",
    ),
  },
  suriname: {
    eu: false,
    women: list('Sharmila, Chantal, Priya, Denise, Malti, Ruth'),
    men: list('Ramesh, Dwight, Anil, Romeo, Stanley, Vinod'),
    families: list('Ramdin, Kartosen, Pinas, Jadnanansing, Amatmoekrim, Burleson, Soerodimedjo, Biharie'),
  },
  india: {
    eu: false,
    singleName: 0.06,
    women: list('Priya, Anjali, Deepika, Kavita, Sunita, Pooja, Neha, Lakshmi, Divya, Harpreet'),
    men: list('Rahul, Amit, Sanjay, Vijay, Arjun, Suresh, Karthik, Rajesh, Gurpreet, Venkatesh'),
    families: list('Sharma, Patel, Singh, Kumar, Gupta, Reddy, Nair, Iyer, Joshi, Kaur, Verma, Rao, Menon, Subramanian'),
  },
  nepal: {
    eu: false,
    women: list('Sita, Sunita, Anju, Laxmi, Sarita, Binita, Kabita, Puja'),
    men: list('Ram, Krishna, Bishal, Suman, Dipak, Prakash, Nabin, Hari'),
    families: list('Gurung, Thapa, Tamang, Shrestha, Rai, Adhikari, Magar, Khadka, Poudel, Sherpa, Karki, Basnet'),
  },
  pakistan: {
    eu: false,
    women: list('Ayesha, Sana, Nadia, Saima, Bushra, Rabia, Shazia, Iqra'),
    men: list('Imran, Usman, Bilal, Faisal, Kamran, Tariq, Adeel, Waqas'),
    families: list('Khan, Malik, Butt, Chaudhry, Hussain, Iqbal, Shah, Mirza, Qureshi, Akhtar, Raza, Anwar'),
  },
  bangladesh: {
    eu: false,
    women: list('Nasrin, Farhana, Shirin, Sultana, Rokeya, Taslima'),
    men: list('Rafiqul, Kamal, Shahidul, Jahangir, Mizanur, Tanvir'),
    families: list('Rahman, Islam, Hossain, Chowdhury, Begum, Uddin, Miah, Sarkar'),
  },
  philippines: {
    eu: false,
    women: list('Maricel, Jocelyn, Rowena, Cherry, Marites, Analyn, Grace, Rosalie'),
    men: list('Jomar, Rodel, Arnel, Mark, Jericho, Rommel, Ariel, Noel'),
    families: list('Santos, Reyes, Cruz, Bautista, Dela Cruz, Garcia, Mendoza, Villanueva, Ramos, Aquino, De los Reyes, Pascual'),
  },
  thailand: {
    eu: false,
    women: list('Siriporn, Malee, Suda, Nongnuch, Kanya, Pranee, Wilaiwan, Supaporn'),
    men: list('Somchai, Anan, Prasert, Wichai, Niran, Chaiwat'),
    families: list('Saetang, Chaiyaphum, Phromsri, Wongsawat, Thongchai, Kaewmanee, Boonmee, Srisuk, Rattanaporn, Suwannarat'),
  },
  china: {
    eu: false,
    women: list('Li, Mei, Xiaoling, Yan, Hui, Jing, Ying, Fang'),
    men: list('Wei, Jun, Lei, Hao, Ming, Qiang, Bo, Yong'),
    families: list('Wang, Zhang, Chen, Liu, Huang, Zhao, Wu, Zhou, Lin, Xu, Lü, Zheng'),
  },
  vietnam: {
    eu: false,
    women: list('Thị Hoa, Thị Lan, Thu Hà, Ngọc Anh, Thị Hương, Mai'),
    men: list('Văn Hùng, Minh Tuấn, Quang, Đức Anh, Văn Nam, Hoàng'),
    families: list('Nguyễn, Trần, Lê, Phạm, Hoàng, Vũ, Đặng, Bùi, Đỗ, Ngô'),
  },
  kosovo: {
    eu: false,
    women: list('Arta, Blerta, Fatmire, Valbona, Albana, Drita, Mimoza, Ardita'),
    men: list('Arben, Besnik, Driton, Agron, Fatmir, Ilir, Kujtim, Valon'),
    families: list('Krasniqi, Gashi, Hoxha, Berisha, Shala, Morina, Kelmendi, Rexhepi, Bytyqi, Halimi, Çela, Dervishi'),
  },
  serbia: {
    eu: false,
    women: list('Jelena, Dragana, Milica, Amra, Sanja, Fikreta, Ljiljana, Azra'),
    men: list('Nikola, Marko, Dragan, Emir, Zoran, Goran, Samir, Miloš'),
    families: list(
      'Jovanović, Petrović, Nikolić, Hodžić, Marković, Đorđević, Ibrahimović, Stojanović, Kovačević, Begić, Šarić, Živković',
    ),
  },
  iran: {
    eu: false,
    women: list('Maryam, Shirin, Nasrin, Leila, Parisa, Mahsa, Niloufar, Elham'),
    men: list('Reza, Mehdi, Behnam, Amir, Saeed, Kaveh, Babak, Arash'),
    families: list('Moradi, Rezaei, Hashemi, Ghorbani, Ebrahimi, Jafari, Kazemi, Sadeghi, Rostami, Farahani, Tehrani, Shirazi'),
  },
  armenia: {
    eu: false,
    women: list('Anahit, Gayane, Lusine, Nare, Hasmik, Armine'),
    men: list('Armen, Hayk, Tigran, Gevorg, Vardan, Artur'),
    families: list('Harutyunyan, Sargsyan, Hovhannisyan, Grigoryan, Petrosyan, Vardanyan, Mkrtchyan, Karapetyan'),
  },
  georgia: {
    eu: false,
    women: list('Nino, Tamar, Ketevan, Maia, Natia, Eka'),
    men: list('Giorgi, Davit, Levan, Zurab, Irakli, Nika'),
    families: list('Beridze, Kapanadze, Gelashvili, Maisuradze, Lomidze, Kvaratskhelia, Tsiklauri, Giorgadze'),
  },
  ghana: {
    eu: false,
    women: list('Akosua, Abena, Adwoa, Esi, Yaa, Comfort, Gifty, Mercy'),
    men: list('Kwame, Kofi, Kwabena, Yaw, Emmanuel, Kwaku, Isaac, Prince'),
    families: list('Mensah, Owusu, Boateng, Osei, Appiah, Asante, Agyemang, Amoah, Ofori, Adjei, Antwi, Sarpong'),
  },
  congo: {
    eu: false,
    women: list('Grâce, Nadège, Chantal, Clarisse, Solange, Béatrice, Mireille, Aimée, Espérance, Aïssatou'),
    men: list('Patrick, Jean-Claude, Fabrice, Serge, Dieudonné, Christian, Mamadou, Ibrahima, Olivier, Moïse'),
    families: list(
      'Mbuyi, Kabongo, Ilunga, Tshibangu, Mukendi, Ngoy, Diallo, Bah, Barry, Camara, Ndiaye, Kouassi, Fotso, Mbarga, Niyonzima, Uwimana, Habimana, Nkurunziza',
    ),
  },
  nigeria: {
    eu: false,
    women: list('Blessing, Joy, Precious, Ngozi, Amina, Faith, Chioma, Patience'),
    men: list('Emmanuel, Chukwuemeka, Ibrahim, Samuel, Tunde, Joseph, Musa, Godwin'),
    families: list('Okafor, Adeyemi, Ogunleye, Eze, Bello, Okoro, Nwosu, Abubakar, Osagie, Obi, Idowu, Igwe'),
  },
  kurdistan: {
    eu: false,
    women: list('Berivan, Rojda, Zilan, Jiyan, Hêvî, Shilan, Nesrin, Avîn'),
    men: list('Azad, Diyar, Rebwar, Karwan, Serhat, Baran, Hiwa, Zana'),
    families: list('Barzani, Hesen, Mistefa, Qadir, Xelîl, Osman, Rashid, Hamo, Bozan, Şêxo, Temo, Karim'),
  },
  hungary: {
    eu: true,
    women: list('Katalin, Zsuzsanna, Ágnes, Eszter, Ildikó, Réka'),
    men: list('László, István, Zoltán, Gábor, Attila, Csaba'),
    families: list('Nagy, Kovács, Tóth, Szabó, Horváth, Varga, Kiss, Molnár, Németh, Balogh'),
  },
  cambodia: {
    eu: false,
    women: list('Sreymom, Chanthou, Bopha, Sokha, Sopheap'),
    men: list('Sok, Dara, Vuthy, Rithy, Samnang'),
    families: list('Chea, Sok, Kim, Heng, Pich, Chan, Keo, Ly'),
  },
} as const satisfies Readonly<Record<string, Origin>>;
export type OriginCode = keyof typeof origins;

/** Who speaks a language of the course: EU nationals and others, as far as the language goes. */
export const originsByLanguage: {
  readonly [Code in LanguageCode]: { readonly eu: readonly OriginCode[]; readonly other: readonly OriginCode[] };
} = {
  ar: { eu: ['spain', 'netherlands'], other: ['syria', 'syria', 'syria', 'iraq', 'morocco'] },
  en: {
    eu: ['netherlands', 'poland', 'italy', 'bulgaria', 'romania'],
    other: ['india', 'nigeria', 'ghana', 'pakistan', 'philippines', 'nepal'],
  },
  fr: { eu: ['france', 'france', 'italy', 'spain'], other: ['congo', 'congo', 'morocco'] },
  ru: { eu: ['bulgaria', 'poland'], other: ['russia', 'russia', 'ukraine', 'armenia', 'georgia'] },
  tr: { eu: ['bulgaria'], other: ['turkey'] },
  ps: { eu: ['netherlands'], other: ['afghanistan'] },
  ti: { eu: ['italy'], other: ['eritrea'] },
  uk: { eu: ['poland'], other: ['ukraine'] },
  es: { eu: ['spain'], other: ['colombia'] },
  prs: { eu: ['netherlands'], other: ['afghanistan'] },
  pt: { eu: ['portugal'], other: ['brazil'] },
  ro: { eu: ['romania'], other: ['moldova'] },
  fa: { eu: ['netherlands'], other: ['iran', 'afghanistan'] },
  sq: { eu: ['italy'], other: ['kosovo'] },
  nl: { eu: ['netherlands'], other: ['suriname'] },
  so: { eu: ['netherlands'], other: ['somalia'] },
  ary: { eu: ['spain'], other: ['morocco'] },
  pl: { eu: ['poland'], other: ['ukraine'] },
  th: { eu: ['netherlands'], other: ['thailand'] },
  sh: { eu: ['hungary'], other: ['serbia'] },
  hi: { eu: ['portugal'], other: ['india'] },
  tl: { eu: ['spain'], other: ['philippines'] },
  ur: { eu: ['italy'], other: ['pakistan'] },
  ku: { eu: ['netherlands'], other: ['kurdistan'] },
  ne: { eu: ['portugal'], other: ['nepal'] },
  zgh: { eu: ['netherlands'], other: ['morocco'] },
  hy: { eu: ['france'], other: ['armenia'] },
  zh: { eu: ['netherlands'], other: ['china'] },
  bg: { eu: ['bulgaria'], other: ['turkey'] },
  tw: { eu: ['italy'], other: ['ghana'] },
  hu: { eu: ['hungary'], other: ['ukraine'] },
  ka: { eu: ['poland'], other: ['georgia'] },
  vi: { eu: ['france'], other: ['vietnam'] },
  it: { eu: ['italy'], other: ['colombia'] },
  ml: { eu: ['italy'], other: ['india'] },
  bn: { eu: ['italy'], other: ['bangladesh'] },
  km: { eu: ['france'], other: ['cambodia'] },
  vgt: { eu: ['netherlands', 'romania'], other: ['syria', 'morocco'] },
  ta: { eu: ['france'], other: ['india'] },
  pa: { eu: ['italy'], other: ['india', 'pakistan'] },
};
