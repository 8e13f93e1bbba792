package dev.truce.platform.sobject.process;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an approval stands. */
public enum InstanceStatus {
    @JsonProperty("Pending")
    PENDING,
    @JsonProperty("Approved")
    APPROVED,
    @JsonProperty("Rejected")
    REJECTED
}
