package dev.truce.handoffs.answer;

import static dev.truce.handoffs.answer.AnswerRules.choosing;
import static dev.truce.handoffs.answer.ShapeKind.Part.optional;
import static dev.truce.handoffs.answer.ShapeKind.Part.required;
import static dev.truce.handoffs.answer.SingleKind.BOOLEAN;
import static dev.truce.handoffs.answer.SingleKind.CHOICE;
import static dev.truce.handoffs.answer.SingleKind.DATE;
import static dev.truce.handoffs.answer.SingleKind.LONG_TEXT;
import static dev.truce.handoffs.answer.SingleKind.MONEY;
import static dev.truce.handoffs.answer.SingleKind.NUMBER;
import static dev.truce.handoffs.answer.SingleKind.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the entries of well-known lists say. */
final class EntryShapes {
    private static final Map<String, ShapeKind> BY_NAME = Map.of(
            "COMMITMENT",
            shape(
                    "COMMITMENT",
                    required("statement", LONG_TEXT),
                    optional("madeTo", TEXT),
                    optional("madeBy", TEXT),
                    optional("madeOn", DATE),
                    optional("channel", CHOICE, choosing("Written", "Verbal", "Demo")),
                    optional("availability", CHOICE, choosing("Today", "Roadmap", "Custom Build")),
                    optional("inContract", BOOLEAN)),
            "ASSUMPTION",
            shape(
                    "ASSUMPTION",
                    required("statement", LONG_TEXT),
                    required("basis", LONG_TEXT),
                    required("validateBy", DATE),
                    required("costBearer", CHOICE, choosing("Us", "Customer", "Shared")),
                    optional("impactHours", NUMBER),
                    optional("impactAmount", MONEY),
                    optional("confirmed", BOOLEAN)),
            "RISK",
            shape("RISK", required("statement", LONG_TEXT), required("mitigation", LONG_TEXT), optional("owner", TEXT)),
            "EXCLUSION",
            shape("EXCLUSION", required("statement", LONG_TEXT), optional("toldTo", TEXT), optional("toldOn", DATE)),
            "CRITERION",
            shape(
                    "CRITERION",
                    required("metric", TEXT),
                    required("target", TEXT),
                    optional("baseline", TEXT),
                    optional("date", DATE),
                    optional("signedBy", TEXT)),
            "SYSTEM",
            shape(
                    "SYSTEM",
                    required("name", TEXT),
                    optional("use", CHOICE, choosing("Retained", "Touched", "Integrated", "Replaced", "Migrated")),
                    optional("owner", TEXT),
                    optional("direction", TEXT),
                    optional("protocol", TEXT),
                    optional("volume", TEXT),
                    optional("quality", TEXT),
                    optional("sandbox", BOOLEAN),
                    optional("notes", LONG_TEXT)));

    private EntryShapes() {}

    static Optional<ShapeKind> named(String word) {
        return Optional.ofNullable(BY_NAME.get(word));
    }

    private static ShapeKind shape(String name, ShapeKind.Part... parts) {
        return new ShapeKind(name, List.of(parts));
    }
}
