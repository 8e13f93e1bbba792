-- PostgreSQL's image runs this once, on an empty volume. Each service has a database of its own.
CREATE DATABASE deal;
CREATE DATABASE handoff;
CREATE DATABASE ownership;
