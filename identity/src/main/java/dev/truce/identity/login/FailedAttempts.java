package dev.truce.identity.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Slows down guessing: after a number of failures of one name from one address, further attempts are
 * refused unread for a while. Counted per process, and per address too, so that nobody locks others out.
 */
@ApplicationScoped
class FailedAttempts {
    private static final Logger LOG = Logger.getLogger(FailedAttempts.class);
    private static final int REMEMBERED = 100_000;
    private final Cache<String, AtomicInteger> failures;
    private final int allowed;

    FailedAttempts(LoginSettings settings) {
        this.allowed = settings.failedAttempts();
        this.failures = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(settings.failedAttemptsWindow())
                .build();
    }

    /** @throws LoginRefused when there were too many lately */
    void requireFew(String name, String address) {
        AtomicInteger count = failures.getIfPresent(key(name, address));
        if (count != null && count.get() >= allowed) {
            throw LoginRefused.tooManyAttempts();
        }
    }

    void count(String name, String address) {
        int failed =
                failures.get(key(name, address), unseen -> new AtomicInteger()).incrementAndGet();
        if (failed == allowed) {
            LOG.warnf("Too many failed logins: further ones are refused for a while. address=%s", address);
        }
    }

    private static String key(String name, String address) {
        return address + ' ' + name;
    }
}
