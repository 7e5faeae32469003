-- By which choices of the agency the work list was last judged: other choices mean that all is to be judged anew, whatever the day.
alter table trajectory.work_refreshed
  add column law text not null default '';
