package dev.truce.platform.house.untidy;

import dev.truce.events.SomethingHappened;
import jakarta.transaction.Transactional;

@Transactional
class UntidyResource {
    SomethingHappened say() {
        return new SomethingHappened("1");
    }
}
