package dev.truce.deals.people;

import dev.truce.replicas.user.ReplicatedUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The colleagues this service has heard of; somebody added a moment ago may not be among them yet. */
@ApplicationScoped
public class People {
    private final EntityManager entities;

    People(EntityManager entities) {
        this.entities = entities;
    }

    /** Empty when nobody with this id is known here, or the user is deleted. */
    public Optional<Person> find(String userId) {
        return Optional.ofNullable(entities.find(ReplicatedUser.class, userId))
                .filter(user -> !user.isDeleted())
                .map(user -> new Person(user.id(), user.side(), user.isActive()));
    }
}
