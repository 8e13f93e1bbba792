package dev.truce.platform.testkit.login;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Puts every {@link Person} into the directory of the service under test, before its first request. */
@ApplicationScoped
class PeopleMoveIn {
    private static final String INSERT = "insert into app_user(id, version, is_deleted, created_date, created_by_id,"
            + " last_modified_date, last_modified_by_id, system_modstamp, username, first_name, last_name, name, email,"
            + " is_active, side, roles) values (?, 0, false, now(), ?, now(), ?, now(), ?, ?, ?, ?, ?, true, ?, ?)"
            + " on conflict do nothing";
    private final DataSource database;

    PeopleMoveIn(DataSource database) {
        this.database = database;
    }

    void moveIn(@Observes StartupEvent start) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Person person : Person.values()) {
                String[] values = {
                    person.id(),
                    person.id(),
                    person.id(),
                    person.username(),
                    person.firstName(),
                    person.lastName(),
                    person.fullName(),
                    person.username(),
                    person.side().label(),
                    person.role().label()
                };
                for (int i = 0; i < values.length; i++) {
                    insert.setString(i + 1, values[i]);
                }
                insert.executeUpdate();
            }
        }
    }
}
