package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.fixture.MovableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

/** Fills the tables with {@code query/data.sql} and nothing else, and sets the clock to its day. */
@Singleton
class QueryFixture {
    static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");
    private final EntityManager entities;
    private final MovableClock clock;

    QueryFixture(EntityManager entities, MovableClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void setUp() {
        clock.setTo(NOW);
        run("truncate person, company, project, vault, query_cursor cascade");
        run(data());
    }

    void tearDown() {
        clock.runAgain();
        run("truncate person, company, project, vault, query_cursor cascade");
    }

    void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.unwrap(org.hibernate.Session.class).doWork(connection -> {
                    try (java.sql.Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                }));
    }

    long count(String table) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }

    /** The id of the person with this name. */
    String userId(String name) {
        return entities.createQuery("select p.id from Person p where p.name = :name", String.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    private static String data() {
        try (InputStream resource = Objects.requireNonNull(QueryFixture.class.getResourceAsStream("/query/data.sql"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
