package dev.truce.replicas.user;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;

/** Answers who a user id is from the copy of the people. */
@ApplicationScoped
class ReplicatedDirectory implements Directory {
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
        Set<Role> roles = user.roleSet();
        Actor.Kind kind = roles.contains(Role.INTEGRATION) ? Actor.Kind.INTEGRATION : Actor.Kind.USER;
        return new Actor(user.id(), kind, roles, user.side(), null);
    }
}
