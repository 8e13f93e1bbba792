package dev.truce.identity.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class Users implements PanacheRepositoryBase<User, String> {

    /** @param username in any case */
    Optional<User> byUsername(String username) {
        return find("lower(username) = lower(?1)", username).firstResultOptional();
    }
}
