package dev.truce.identity.people;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The directory of people of the service that masters them. */
@ApplicationScoped
class PeopleDirectory implements Directory {
    private final Users users;

    PeopleDirectory(Users users) {
        this.users = users;
    }

    @Override
    @Transactional
    public Optional<Actor> find(String userId) {
        return users.findByIdOptional(userId)
                .filter(user -> user.isActive() && !user.isDeleted())
                .map(PeopleDirectory::actor);
    }

    private static Actor actor(User user) {
        boolean machine = user.roleSet().contains(Role.INTEGRATION);
        return new Actor(
                user.id(), machine ? Actor.Kind.INTEGRATION : Actor.Kind.USER, user.roleSet(), user.side(), null);
    }
}
