package dev.truce.identity.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Answers who somebody is. */
@ApplicationScoped
public class People {
    private final Users users;

    People(Users users) {
        this.users = users;
    }

    /** The user with this id, active or not. */
    @Transactional
    public Optional<Person> find(String userId) {
        return users.findByIdOptional(userId).map(User::person);
    }

    /**
     * The user with this id, active or not.
     *
     * @throws NoSuchPerson when there is none
     */
    @Transactional
    public Person require(String userId) {
        return find(userId).orElseThrow(() -> new NoSuchPerson(userId));
    }

    /**
     * The person who logs in by this name.
     *
     * @param username in any case
     */
    @Transactional
    public Optional<Person> withUsername(String username) {
        return users.byUsername(username).map(User::person);
    }
}
