package dev.truce.identity.login;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.identity.people.Person;
import dev.truce.identity.people.RegisterPerson;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Makes the login that a local installation starts with: a client, and the administrator it runs as. The
 * file with the secrets is what counts; the database is made to agree with it, so either may be lost.
 */
@ApplicationScoped
class MakeLocalLogin {
    private static final Logger LOG = Logger.getLogger(MakeLocalLogin.class);
    private static final String FILE = "local-login.json";
    private final LoginSettings settings;
    private final ClientKeyFile keyFile;
    private final StateFolder state;
    private final RegisterPerson registerPerson;
    private final OAuthClients clients;
    private final SetPassword setPassword;
    private final ObjectMapper json;
    private final Clock clock;

    MakeLocalLogin(
            LoginSettings settings,
            ClientKeyFile keyFile,
            StateFolder state,
            RegisterPerson registerPerson,
            OAuthClients clients,
            SetPassword setPassword,
            ObjectMapper json,
            Clock clock) {
        this.settings = settings;
        this.keyFile = keyFile;
        this.state = state;
        this.registerPerson = registerPerson;
        this.clients = clients;
        this.setPassword = setPassword;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    @ActivateRequestContext
    void make(@Observes StartupEvent start) {
        if (settings.localLogin()) {
            LocalLogin login = state.alone(this::readOrWrite);
            if (clients.findByIdOptional(login.clientId()).isEmpty()) {
                register(login);
            }
            clients.findById(login.clientId()).signsWith(state.alone(keyFile::readOrWrite));
        }
    }

    private void register(LocalLogin login) {
        Person admin = registerPerson.register(
                login.username(), "Administrator", Side.NEUTRAL, Set.of(Role.ADMIN, Role.INTEGRATION));
        setPassword.set(admin.id(), login.password());
        clients.persist(
                new OAuthClient(login.clientId(), "Local login", login.clientSecret(), admin.id(), clock.instant()));
        LOG.infof("The local login was made. clientId=%s userId=%s", login.clientId(), admin.id());
    }

    private LocalLogin readOrWrite() {
        Path file = state.file(FILE);
        try {
            if (!Files.exists(file)) {
                state.write(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(LocalLogin.random()));
            }
            return json.readValue(Files.readString(file), LocalLogin.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(
                    "%s is damaged; restore it, or remove it to get a new login".formatted(file), damaged);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), unreadable);
        }
    }
}
