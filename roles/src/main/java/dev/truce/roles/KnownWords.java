package dev.truce.roles;

import dev.truce.platform.sobject.picklist.Labelled;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Looks words of the directory up; tells of each that nobody knows once, because it comes with every request. */
final class KnownWords {
    private static final Logger LOG = Logger.getLogger(KnownWords.class);
    private static final Set<String> REPORTED = ConcurrentHashMap.newKeySet();

    private KnownWords() {}

    static <E extends Enum<E> & Labelled> Optional<E> find(Class<E> type, String word) {
        Optional<E> known = Labelled.find(type, word);
        if (known.isEmpty() && !word.isEmpty() && REPORTED.add(type.getSimpleName() + ' ' + word)) {
            LOG.warnf(
                    "The directory of people names what nobody knows: it counts for nothing. kind=%s word=%s",
                    type.getSimpleName(), word);
        }
        return known;
    }
}
