package dev.truce.handoffs.template;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a shipped item asks for, written as the tables of the specification are:
 * {@code kind | requirement | provider | verifier | due | gate}.
 */
final class ShippedRow {
    private static final int COLUMNS = 6;
    /** {@code CHOICE(A;B)}, {@code PERCENT 0-50}, {@code DOCUMENT_LINK(+sha256)}. */
    private static final Pattern KIND = Pattern.compile("([A-Za-z_:+<>]+)(?:\\((.*)\\))?(?: (\\d+)-(\\d+))?");
    /** {@code EC-5}: five business days before the expected close. */
    private static final Pattern DUE = Pattern.compile("(EC|C|S|A|K|P)([+-]\\d+)");

    private static final Map<String, DueAnchor> ANCHORS = Map.of(
            "EC", DueAnchor.EXPECTED_CLOSE,
            "C", DueAnchor.CLOSED,
            "S", DueAnchor.SUBMITTED,
            "A", DueAnchor.ACCEPTED,
            "K", DueAnchor.KICKOFF,
            "P", DueAnchor.PROJECT_START);

    private final String[] columns;

    ShippedRow(String row) {
        this.columns = row.split("\\|", -1);
    }

    /** Writes it into a new row of a template. */
    void describe(HandoffTemplateItem item) {
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("The row of %s needs %d columns".formatted(item.itemKey(), COLUMNS));
        }
        describeKind(item, columns[0].strip());
        describeRequirement(item, columns[1].strip());
        item.duty().letProvide(roles(columns[2].strip()));
        item.duty().letVerify(roles(columns[3].strip()));
        describeDue(item, columns[4].strip());
        item.duty().askBefore(Gate.valueOf(columns[5].strip()));
    }

    private static void describeKind(HandoffTemplateItem item, String text) {
        Matcher kind = matched(KIND, text);
        item.question().takeAnswersOf(kind.group(1));
        if ("+sha256".equals(kind.group(2))) {
            item.rules().askForChecksum(true);
        } else {
            item.rules().offer(kind.group(2));
        }
        if (kind.group(3) != null) {
            item.rules().boundBelow(new BigDecimal(kind.group(3)));
            item.rules().boundAbove(new BigDecimal(kind.group(4)));
        }
    }

    private static void describeRequirement(HandoffTemplateItem item, String text) {
        if (text.startsWith("C(")) {
            item.duty().require(Requirement.CONDITIONAL);
            item.duty().requireWhen(text.substring(2, text.length() - 1));
        } else {
            item.duty().require(text.equals("R") ? Requirement.REQUIRED : Requirement.OPTIONAL);
        }
    }

    private static void describeDue(HandoffTemplateItem item, String text) {
        Matcher due = matched(DUE, text);
        item.duty().countDueFrom(ANCHORS.getOrDefault(due.group(1), DueAnchor.CLOSED));
        item.duty().dueAfter(Integer.parseInt(due.group(2)));
    }

    private static ItemRoles roles(String names) {
        return names.equals("NONE")
                ? ItemRoles.NONE
                : new ItemRoles(Arrays.stream(names.split("[+/]"))
                        .map(name -> name.equals("PM") ? ItemRole.PROJECT_MANAGER : ItemRole.valueOf(name))
                        .toList());
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("'%s' cannot be read in a shipped template".formatted(text));
        }
        return matcher;
    }
}
