-- The rates that were set: the organisation asks here whether a rate is said already, instead of remembering them all.
CREATE TABLE organisation.rate_guard (
    currency char(3)        NOT NULL,
    date     date           NOT NULL,
    euro     numeric(30,15) NOT NULL,
    PRIMARY KEY (currency, date)
);
INSERT INTO organisation.rate_guard (currency, date, euro) SELECT currency, date, euro FROM organisation.exchange_rate;
