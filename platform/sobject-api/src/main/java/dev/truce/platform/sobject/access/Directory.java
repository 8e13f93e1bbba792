package dev.truce.platform.sobject.access;

import java.util.Optional;

/**
 * Who a user id is. Roles and side come from here on every request, not from the token, so a change
 * applies at once. Each service answers from its own copy of the directory of people.
 */
public interface Directory {

    /**
     * The active person or machine user with this id; empty when unknown, inactive or deleted. Called
     * on a worker thread with a request context and no transaction.
     */
    Optional<Actor> find(String userId);
}
