package dev.truce.handoffs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.Directory;
import java.util.List;
import java.util.Optional;

/** One reading of one answer: knows where in the value it is, and gathers everything that is wrong. */
final class Reading {
    private final Directory people;
    private final String path;
    private final List<String> problems;

    Reading(Directory people, String path, List<String> problems) {
        this.people = people;
        this.path = path;
        this.problems = problems;
    }

    Reading at(String member) {
        return new Reading(people, path + "." + member, problems);
    }

    Reading at(int index) {
        return new Reading(people, path + "[" + index + "]", problems);
    }

    /** @param right what would be right, continuing "value.date …" */
    JsonNode wrong(String right) {
        problems.add(path + " " + right);
        return NullNode.instance;
    }

    Optional<Actor> person(String userId) {
        return people.find(userId);
    }
}
