package dev.truce.identity.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The keys that sign tokens. The newest one is only published, so that everybody has it before it signs;
 * the one before it signs; the one before that still verifies what it signed. When the newest has waited
 * long enough, a newer one is made and all move on by one.
 */
@ApplicationScoped
class SigningKeys {
    private static final Logger LOG = Logger.getLogger(SigningKeys.class);
    private static final String FOLDER = "signing-keys";
    private static final String SUFFIX = ".key";
    private static final int AT_LEAST = 2;
    private static final int AT_MOST = 3;
    private final StateFolder state;
    private final LoginSettings settings;
    private final Clock clock;
    private volatile List<SigningKey> keys = List.of();

    SigningKeys(StateFolder state, LoginSettings settings, Clock clock) {
        this.state = state;
        this.settings = settings;
        this.clock = clock;
    }

    /** The key to sign with now. */
    SigningKey signer() {
        List<SigningKey> live = live();
        return live.get(live.size() - AT_LEAST);
    }

    JsonWebKeySet published() {
        return new JsonWebKeySet(live().stream().map(SigningKey::publicKey).toList());
    }

    private List<SigningKey> live() {
        if (isTurnDue(keys)) {
            keys = state.alone(this::turn);
        }
        return keys;
    }

    private boolean isTurnDue(List<SigningKey> known) {
        Instant newestMustBeAfter = clock.instant().minus(settings.keyLifetime());
        return known.size() < AT_LEAST || !known.get(known.size() - 1).madeAt().isAfter(newestMustBeAfter);
    }

    /** Another process with the same folder may have done it already. */
    private List<SigningKey> turn() {
        List<SigningKey> stored = stored();
        while (isTurnDue(stored)) {
            SigningKey made = SigningKey.made(clock.instant());
            state.write(file(made.id()), made.encoded());
            LOG.infof("A signing key was made. kid=%s", made.id());
            stored = stored();
        }
        int surplus = Math.max(0, stored.size() - AT_MOST);
        stored.subList(0, surplus).forEach(retired -> delete(file(retired.id())));
        return List.copyOf(stored.subList(surplus, stored.size()));
    }

    private List<SigningKey> stored() {
        try (Stream<Path> files = Files.list(state.folder(FOLDER))) {
            List<SigningKey> stored = new ArrayList<>();
            for (Path file : files.filter(SigningKeys::isKey).toList()) {
                String name = file.getFileName().toString();
                stored.add(SigningKey.read(name.substring(0, name.length() - SUFFIX.length()), Files.readString(file)));
            }
            stored.sort(Comparator.comparing(SigningKey::id));
            return stored;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The signing keys cannot be read", unreadable);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("A signing key is damaged; restore it or remove its file", damaged);
        }
    }

    private static boolean isKey(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX);
    }

    private Path file(String keyId) {
        return state.folder(FOLDER).resolve(keyId + SUFFIX);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException("%s cannot be deleted".formatted(file), undeletable);
        }
    }
}
