package dev.truce.roles;

import dev.truce.platform.sobject.access.ActorSide;
import jakarta.persistence.EnumeratedValue;
import org.jspecify.annotations.Nullable;

/** Which side of the house a person stands on; the values of {@code Side__c}. */
public enum Side implements ActorSide {
    SALES("Sales"),
    PRESALES("Presales"),
    DELIVERY("Delivery"),
    NEUTRAL("Neutral"),
    EXECUTIVE("Executive");

    @EnumeratedValue
    private final String label;

    Side(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether who stands here sells. */
    public boolean sells() {
        return this == SALES || this == PRESALES;
    }

    /**
     * The side that the directory of people names.
     *
     * @param label as it is held there
     * @return null when there is none, or none that is known
     */
    public static @Nullable Side in(@Nullable String label) {
        return label == null ? null : KnownWords.find(Side.class, label).orElse(null);
    }
}
