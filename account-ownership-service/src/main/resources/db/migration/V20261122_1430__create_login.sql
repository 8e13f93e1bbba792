-- Who may ask for tokens. Secrets are random and long, so a plain hash of them tells nothing; passwords are
-- chosen by people, so theirs is salted and slow.
create table oauth_client (
    client_id      varchar(64) not null,
    name           varchar(80) not null,
    secret_hash    bytea not null,
    run_as_user_id varchar(18) collate "C" not null,
    is_active      boolean not null,
    created_date   timestamptz not null,
    constraint oauth_client_pk primary key (client_id),
    constraint oauth_client_run_as_fk foreign key (run_as_user_id) references app_user (id)
);

create table user_password (
    user_id      varchar(18) collate "C" not null,
    salt         bytea not null,
    hash         bytea not null,
    iterations   integer not null,
    changed_date timestamptz not null,
    constraint user_password_pk primary key (user_id),
    constraint user_password_user_fk foreign key (user_id) references app_user (id)
);
