package dev.truce.deals.timer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** Asks again and again what has become due. */
@ApplicationScoped
class Ticks {
    private final Instance<DueWork> work;

    Ticks(@Any Instance<DueWork> work) {
        this.work = work;
    }

    @Scheduled(
            every = "{truce.timer.every}",
            delayed = "{truce.timer.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        work.forEach(DueWork::doWhatIsDue);
    }
}
