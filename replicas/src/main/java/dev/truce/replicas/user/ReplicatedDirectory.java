package dev.truce.replicas.user;

import dev.truce.events.Role;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.replicas.PicklistWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;

/** Answers who a user id is from the copy of the people. */
@ApplicationScoped
class ReplicatedDirectory implements Directory {
    private static final String INTEGRATION = PicklistWords.of(Role.INTEGRATION);
    private final EntityManager entities;

    ReplicatedDirectory(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Actor> find(String userId) {
        return Optional.ofNullable(entities.find(ReplicatedUser.class, userId))
                .filter(user -> user.isActive() && !user.isDeleted())
                .map(ReplicatedDirectory::actor);
    }

    private static Actor actor(ReplicatedUser user) {
        Set<String> roles = user.roleNames();
        Actor.Kind kind = roles.contains(INTEGRATION) ? Actor.Kind.INTEGRATION : Actor.Kind.USER;
        return new Actor(user.id(), kind, roles, user.side(), null);
    }
}
