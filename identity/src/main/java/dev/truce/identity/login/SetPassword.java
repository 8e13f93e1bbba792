package dev.truce.identity.login;

import dev.truce.identity.people.People;
import dev.truce.identity.people.Person;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.InsufficientAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Use case: an administrator gives a user a password. */
@ApplicationScoped
class SetPassword {
    private static final Logger LOG = Logger.getLogger(SetPassword.class);
    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private final UserPasswords passwords;
    private final People people;
    private final CurrentActor actor;
    private final LoginSettings settings;
    private final Clock clock;

    SetPassword(UserPasswords passwords, People people, CurrentActor actor, LoginSettings settings, Clock clock) {
        this.passwords = passwords;
        this.people = people;
        this.actor = actor;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    void set(String userId, @Nullable String password) {
        Actor caller = actor.get();
        if (!caller.isSystem() && !caller.isAdministrator()) {
            throw new InsufficientAccess("Only an administrator sets passwords");
        }
        Person person = people.find(userId).orElseThrow(() -> new NoSuchUser(userId));
        if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
            throw new PasswordDoesNotFit(SHORTEST, LONGEST);
        }
        UserPassword known = passwords.findById(person.id());
        if (known == null) {
            passwords.persist(new UserPassword(person.id(), password, settings.passwordIterations(), clock.instant()));
        } else {
            known.change(password, settings.passwordIterations(), clock.instant());
        }
        LOG.infof("A password was set. userId=%s", person.id());
    }
}
