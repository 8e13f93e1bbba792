package dev.truce.localstack.demo;

import dev.truce.localstack.stack.StackFailure;

/** The system did something else than the story tells. */
public final class StoryBroke extends StackFailure {

    private static final long serialVersionUID = 1L;

    StoryBroke(String message) {
        super("the story does not hold: " + message);
    }
}
