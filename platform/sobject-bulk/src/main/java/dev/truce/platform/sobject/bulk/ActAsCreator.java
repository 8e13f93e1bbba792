package dev.truce.platform.sobject.bulk;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.Directory;
import jakarta.inject.Singleton;

/** What a job does is done by whoever made it, with the roles they have now. */
@Singleton
class ActAsCreator {
    private final Directory directory;
    private final CurrentActor actor;

    ActAsCreator(Directory directory, CurrentActor actor) {
        this.directory = directory;
        this.actor = actor;
    }

    /** @throws InvalidBatch when they may not act any more */
    void of(Job job) {
        if (!job.createdById().equals(Actor.SYSTEM_USER_ID)) {
            actor.become(directory
                    .find(job.createdById())
                    .orElseThrow(() -> new InvalidBatch("InvalidBatch : The user who made the job is not active")));
        }
    }
}
