package dev.truce.platform.sobject.access;

import jakarta.enterprise.context.RequestScoped;

/** The actor of this request; the system itself outside of one (consumers, timers). */
@RequestScoped
public class CurrentActor {
    private Actor actor = Actor.system();

    public Actor get() {
        return actor;
    }

    /** Acts as somebody for the rest of this request: called by the gate that checked the token, and by tests. */
    public void become(Actor newActor) {
        this.actor = newActor;
    }
}
