package dev.truce.handoffs.review;

import dev.truce.handoffs.handoff.HandoffSummary;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The handoff with its acceptor, and what speaks against them without forbidding it. */
record AssignedAcceptor(
        HandoffSummary handoff,
        @Schema(description = "Such as: the acceptor has many undecided handoffs") List<String> warnings) {}
