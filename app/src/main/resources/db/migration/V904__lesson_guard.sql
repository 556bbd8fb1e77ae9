-- The lessons that were ever published, which projects may refer to.
create table postmortem.lesson_guard (
    lesson varchar(64) primary key
);
insert into postmortem.lesson_guard (lesson) select lesson from postmortem.lesson;
