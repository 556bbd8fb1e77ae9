-- Which templates of post-mortems were defined, so that a start defines none again.
CREATE TABLE organisation.template_guard (
    code varchar(40) PRIMARY KEY
);
INSERT INTO organisation.template_guard (code) SELECT code FROM organisation.template;
