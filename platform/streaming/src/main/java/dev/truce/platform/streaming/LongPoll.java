package dev.truce.platform.streaming;

import dev.truce.platform.streaming.BayeuxMessageHandler.Connect;
import dev.truce.platform.streaming.EventDelivery.Found;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A connect that waits until there is something to tell or its time is up. It holds no thread: all of it happens on
 * the event loop of its request, and what reads from the database on a worker for as long as that takes.
 */
final class LongPoll {
    private enum State {
        READING,
        WAITING,
        OVER
    }

    private final Vertx vertx;
    private final SessionRegistry sessions;
    private final Context loop;
    private final Connect connect;
    private final Callable<Optional<Found>> next;
    private final Answer answer;
    private State state = State.WAITING;
    private boolean again;
    private boolean impatient;
    private long timer = -1;

    /** How it ends: exactly one of these, once. */
    interface Answer {
        void tell(Found found);

        /** The client may know nothing any more. */
        void deny();

        void fail(Throwable failure);
    }

    /**
     * To be made on the event loop of the request.
     *
     * @param next reads what is to be told; empty when the client may know nothing any more
     */
    LongPoll(Vertx vertx, SessionRegistry sessions, Connect connect, Callable<Optional<Found>> next, Answer answer) {
        this.vertx = vertx;
        this.sessions = sessions;
        this.loop = vertx.getOrCreateContext();
        this.connect = connect;
        this.next = next;
        this.answer = answer;
    }

    void begin() {
        if (connect.patience() > 0) {
            timer = vertx.setTimer(connect.patience(), late -> hurry());
        } else {
            impatient = true;
        }
        LongPoll before = connect.session().hold(this);
        if (before != null) {
            before.end();
        }
        read();
    }

    /** There may be something to tell. From any thread. */
    void wake() {
        loop.runOnContext(woken -> {
            again = true;
            if (state == State.WAITING) {
                read();
            }
        });
    }

    /** The session has ended, or the client waits on another connect. From any thread. */
    void end() {
        loop.runOnContext(ended -> finish(Found.NOTHING));
    }

    /** The client is no longer there. On the event loop. */
    void abandon() {
        over();
    }

    private void hurry() {
        impatient = true;
        if (state == State.WAITING) {
            finish(Found.NOTHING);
        }
    }

    private void read() {
        state = State.READING;
        again = false;
        vertx.executeBlocking(next, false).onSuccess(this::found).onFailure(this::failed);
    }

    private void found(Optional<Found> found) {
        if (state == State.OVER) {
            return;
        }
        if (found.isEmpty()) {
            over();
            answer.deny();
        } else if (!found.get().isEmpty() || impatient) {
            finish(found.get());
        } else if (again) {
            read();
        } else {
            state = State.WAITING;
        }
    }

    private void failed(Throwable failure) {
        if (over()) {
            answer.fail(failure);
        }
    }

    private void finish(Found found) {
        if (over()) {
            answer.tell(found);
        }
    }

    /** {@return whether it was not over before} */
    private boolean over() {
        boolean goesOn = state != State.OVER;
        state = State.OVER;
        vertx.cancelTimer(timer);
        sessions.released(connect.session(), this);
        return goesOn;
    }
}
