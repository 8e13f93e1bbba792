package dev.truce.platform.sobject.id;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids as Salesforce clients know them: a key prefix of 3 characters, 12 base-62 characters and a
 * checksum of 3 that makes the id safe where case is lost ({@code salesforce-contract.md}, section 4).
 */
public final class RecordId {
    private static final String BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String CHECKSUM = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    private static final int BODY = 12;
    private static final int MARK = 10; // takes the place of a digit of the node
    private static final int RANDOM_BITS = 17;
    private static final long EPOCH = 1_577_836_800_000L; // 2020-01-01: 42 bits of milliseconds last for a century
    private static final AtomicLong LAST = new AtomicLong();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long NODE = RANDOM.nextInt(3_844); // two base-62 digits: one process apart from the next

    private RecordId() {}

    /**
     * A new id of 18 characters. Ids of one process grow with time; two processes stay apart by a random
     * node number and random low bits.
     *
     * @param prefix the key prefix of the object, 3 characters
     */
    public static String next(String prefix) {
        return withChecksum(prefix + body());
    }

    /**
     * A new id in which a character says who made it.
     *
     * @param prefix the key prefix, 3 characters
     * @param mark a base-62 character
     * @see #markOf
     */
    public static String marked(String prefix, char mark) {
        String body = body();
        return withChecksum(prefix + body.substring(0, MARK) + mark + body.substring(MARK + 1));
    }

    /** Who made an id that was {@link #marked}. */
    public static char markOf(String id) {
        return id.charAt(3 + MARK);
    }

    /**
     * An id that stands for a record and is worked out from its id: time, chance and one digit of the node are the same,
     * the mark takes the place of the other.
     *
     * @param id of the record, 18 characters
     * @param prefix the key prefix of the new id, 3 characters
     * @see #likeOriginalOf
     */
    public static String standingFor(String id, String prefix, char mark) {
        return withChecksum(prefix + id.substring(3, 3 + MARK) + mark + id.charAt(3 + MARK + 1));
    }

    /**
     * The id of the record that an id {@linkplain #standingFor stands for}, as a LIKE pattern: an underscore for what
     * is not known.
     *
     * @param prefix the key prefix of the record's object, 3 characters
     */
    public static String likeOriginalOf(String standIn, String prefix) {
        return prefix + standIn.substring(3, 3 + MARK) + "_" + standIn.charAt(3 + MARK + 1) + "___";
    }

    /** Time first, node last: new rows land at the end of the primary-key index. */
    private static String body() {
        long fresh = ((System.currentTimeMillis() - EPOCH) << RANDOM_BITS) | RANDOM.nextInt(1 << RANDOM_BITS);
        long ticket = LAST.updateAndGet(last -> fresh > last ? fresh : last + 1);
        StringBuilder body = new StringBuilder(BODY);
        appendBase62(body, ticket, BODY - 2);
        appendBase62(body, NODE, 2);
        return body.toString();
    }

    private static String withChecksum(String id15) {
        return id15 + checksum(id15);
    }

    /**
     * The 18-character form of a 15- or 18-character id; empty when it is not an id: wrong length, a
     * character outside base 62, or a wrong checksum.
     */
    public static Optional<String> parse(String text) {
        if (text.length() != 15 && text.length() != 18) {
            return Optional.empty();
        }
        for (int i = 0; i < text.length(); i++) {
            if (BASE62.indexOf(text.charAt(i)) < 0) {
                return Optional.empty();
            }
        }
        String id15 = text.substring(0, 15);
        String id18 = id15 + checksum(id15);
        return text.length() == 15 || text.equals(id18) ? Optional.of(id18) : Optional.empty();
    }

    /** The first three characters, which name the object. */
    public static String prefixOf(String id) {
        return id.substring(0, 3);
    }

    private static String checksum(String id15) {
        StringBuilder suffix = new StringBuilder(3);
        for (int block = 0; block < 3; block++) {
            int bits = 0;
            for (int i = 0; i < 5; i++) {
                char c = id15.charAt(block * 5 + i);
                if (c >= 'A' && c <= 'Z') {
                    bits |= 1 << i;
                }
            }
            suffix.append(CHECKSUM.charAt(bits));
        }
        return suffix.toString();
    }

    private static void appendBase62(StringBuilder to, long value, int digits) {
        char[] text = new char[digits];
        long rest = value;
        for (int i = digits - 1; i >= 0; i--) {
            text[i] = BASE62.charAt((int) (rest % 62));
            rest /= 62;
        }
        to.append(text);
    }
}
