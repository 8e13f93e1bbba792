package dev.truce.deals;

import dev.truce.platform.testkit.login.Person;
import io.restassured.response.Response;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One transition of a deal or a review: how a deal comes to it, the door, who may not, who may, and the event that it
 * announces.
 *
 * @param rule its number in the rules, and what it is
 * @param event null where only a wish is recorded, which nobody else hears of
 */
record Transition(
        String rule,
        Supplier<Subject> given,
        Door door,
        List<Person> mayNot,
        List<Person> may,
        @Nullable String event) {

    /** What a transition begins with: a deal, and what of it the step is about. */
    record Subject(String deal, String about) {
        static Subject of(String deal) {
            return new Subject(deal, deal);
        }
    }

    /**
     * Through which a step is taken.
     *
     * @param operation where the step is taken, as the API documentation names it below the deal
     */
    record Door(String operation, Step step) {
        Response by(Person person, Subject subject) {
            return step.by(person, subject);
        }
    }

    /** A request of somebody about a subject. */
    interface Step {
        Response by(Person person, Subject subject);
    }

    /** Such as D4. */
    String number() {
        return rule.substring(0, rule.indexOf(' '));
    }
}
