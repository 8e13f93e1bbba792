package dev.truce.handoffs.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.truce.handoffs.answer.Provenance;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The answer to an item: its value, its provider, its provenance, and what was communicated to the customer. */
@Embeddable
public class ItemAnswer {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private @Nullable String answer;

    @Enumerated(EnumType.STRING)
    private @Nullable Provenance provenance;

    private @Nullable String providedBy;
    private @Nullable String providedBySide;
    private @Nullable Instant providedAt;
    private int providedInRevision;
    private @Nullable String notApplicableBecause;
    private @Nullable LocalDate toldOn;
    private @Nullable String toldChannel;
    private @Nullable String toldBy;

    /** No answer yet. */
    protected ItemAnswer() {}

    /** What was said about the same question before. */
    ItemAnswer(ItemAnswer earlier) {
        this.answer = earlier.answer;
        this.provenance = earlier.provenance;
        this.notApplicableBecause = earlier.notApplicableBecause;
        this.toldOn = earlier.toldOn;
        this.toldChannel = earlier.toldChannel;
        this.toldBy = earlier.toldBy;
        this.providedBy = earlier.providedBy;
        this.providedBySide = earlier.providedBySide;
        this.providedAt = earlier.providedAt;
        this.providedInRevision = 1;
    }

    void keep(JsonNode value, ProvidedAnswer given) {
        this.answer = value.toString();
        this.provenance = given.provenance();
        this.notApplicableBecause = null;
        Told told = given.told();
        this.toldOn = told == null ? null : told.on();
        this.toldChannel = told == null ? null : told.channel();
        this.toldBy = told == null ? null : told.by();
    }

    void keepNotApplicable(String because) {
        this.notApplicableBecause = because;
    }

    void rememberProvider(Doer by, int revision) {
        this.providedBy = by.userId();
        this.providedBySide = by.side();
        this.providedAt = by.at();
        this.providedInRevision = revision;
    }

    boolean cameFrom(Doer person) {
        return person.userId().equals(providedBy);
    }

    boolean cameFromSideOf(Doer person) {
        return person.side() != null && person.side().equals(providedBySide);
    }

    /** The answer as it is kept; a JSON null when there is none. */
    public JsonNode value() {
        if (answer == null) {
            return NullNode.instance;
        }
        try {
            return JSON.readTree(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Nullable String json() {
        return answer;
    }

    public @Nullable Provenance provenance() {
        return provenance;
    }

    public @Nullable String providedBy() {
        return providedBy;
    }

    public @Nullable Instant providedAt() {
        return providedAt;
    }

    /** In which revision of the handoff it was given. */
    public int providedInRevision() {
        return providedInRevision;
    }

    public @Nullable String notApplicableBecause() {
        return notApplicableBecause;
    }

    @Nullable LocalDate toldOn() {
        return toldOn;
    }

    @Nullable String toldChannel() {
        return toldChannel;
    }

    @Nullable String toldBy() {
        return toldBy;
    }
}
