package dev.truce.handoffs.template;

import dev.truce.handoffs.template.ConditionExpression.UnreadableCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a condition, read one after the other. */
final class ConditionTokens {
    private static final int LONGEST = 1_000;
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(<=|>=|<>|[=<>(),])|('[^']*')|(-?\\d+(?:\\.\\d+)?)|([A-Za-z][A-Za-z0-9]*))");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    /** @throws UnreadableCondition when the text is too long, or holds anything but tokens */
    ConditionTokens(String text) {
        this.text = text;
        if (text.length() > LONGEST) {
            throw new UnreadableCondition(
                    text.substring(0, LONGEST), "it has more than %d characters".formatted(LONGEST));
        }
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.stripTrailing().length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new UnreadableCondition(text, "it cannot be read from character %d on".formatted(end + 1));
            }
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
    }

    /** The token that is next; empty at the end. */
    String peek() {
        return isAtEnd() ? "" : tokens.get(next);
    }

    boolean isAtEnd() {
        return next >= tokens.size();
    }

    void skip() {
        next++;
    }

    /** Skips this token, where it is next, in any case. */
    boolean take(String token) {
        if (peek().toLowerCase(Locale.ROOT).equals(token)) {
            skip();
            return true;
        }
        return false;
    }

    void require(String token) {
        if (!take(token)) {
            throw expected(token);
        }
    }

    /** The refusal where something else is expected than what is next. */
    UnreadableCondition expected(String right) {
        return unreadable(
                isAtEnd()
                        ? "%s is expected at its end".formatted(right)
                        : "%s is expected instead of %s".formatted(right, peek()));
    }

    UnreadableCondition unreadable(String wrong) {
        return new UnreadableCondition(text, wrong);
    }
}
