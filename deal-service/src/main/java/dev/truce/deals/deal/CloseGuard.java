package dev.truce.deals.deal;

import java.util.Optional;

/** A rule that must hold before a deal is closed. Every bean of this type is asked before every close. */
public interface CloseGuard {

    /** Empty when the guard has nothing to say about this kind of close. */
    Optional<GuardFinding> check(ClosingDeal deal);
}
