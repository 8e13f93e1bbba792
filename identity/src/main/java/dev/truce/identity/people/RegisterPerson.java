package dev.truce.identity.people;

import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.SavedRecords;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Makes a user that the installation itself needs, such as the one behind the local login. */
@ApplicationScoped
public class RegisterPerson {
    private final Users users;
    private final SavedRecords saved;

    RegisterPerson(Users users, SavedRecords saved) {
        this.users = users;
        this.saved = saved;
    }

    /** The user with this name, made now if there is none; the caller must be the system or an administrator. */
    @Transactional
    public Person register(String username, String lastName, Side side, Set<Role> roles) {
        return users.byUsername(username)
                .orElseGet(() -> saved.saved(user(username, lastName, side, roles)))
                .person();
    }

    private static User user(String username, String lastName, Side side, Set<Role> roles) {
        User user = new User(RecordId.next("005"));
        user.logInAs(username);
        user.callByLastName(lastName);
        user.writeTo(username);
        user.standOn(side);
        user.take(Role.join(roles));
        return user;
    }
}
