-- The ledger: its head, its entries, and what follows from them. Times are microseconds since 1970. Texts sort by their bytes.

create table ledger_head (
    one boolean primary key default true check (one),
    sequence bigint not null,
    at bigint not null,
    hash bytea not null
);

insert into ledger_head (sequence, at, hash) values (0, 0, decode(repeat('00', 32), 'hex'));

create table ledger_entry (
    sequence bigint primary key,
    at bigint not null,
    key text collate "C" unique,
    bytes bytea not null,
    hash bytea not null
);

-- An account is known to postings by the entry that opened it.
create table ledger_account (
    name text collate "C" primary key,
    opened bigint not null unique,
    opened_limit numeric not null,
    kind smallint not null,
    filing text,
    "limit" numeric not null,
    held numeric not null,
    used numeric not null
) with (fillfactor = 40);

-- Which entries touched which account: for its history, and for what stood on it at a time.
create table ledger_posting (
    account bigint not null,
    at bigint not null,
    sequence bigint not null,
    primary key (account, at, sequence)
);

-- due is when an open reservation expires, and null for all others, so that closing one without a time changes no index.
create table ledger_reservation (
    key text collate "C" primary key,
    sequence bigint not null,
    expires bigint,
    due bigint,
    status smallint not null,
    accounts text[] collate "C" not null,
    amounts numeric[] not null
) with (fillfactor = 70);

create index ledger_reservation_due on ledger_reservation (due, sequence) where due is not null;

create table ledger_reversal (
    commit text collate "C" primary key,
    accounts text[] collate "C" not null,
    amounts numeric[] not null
);

create table ledger_checkpoint (
    sequence bigint not null,
    at bigint not null,
    hash bytea not null,
    public_key bytea not null,
    signature bytea not null
);

create index ledger_checkpoint_sequence on ledger_checkpoint (sequence);
