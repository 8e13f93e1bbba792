package dev.truce.handoffs.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.truce.handoffs.answer.Provenance;
import dev.truce.handoffs.picklist.Picklist;
import dev.truce.handoffs.template.ItemDefinition;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The answer an item has: what was said, by whom, how it is known, and what the customer was told. */
@MappedSuperclass
abstract class ItemAnswer extends ItemQuestion {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private @Nullable String answer;
    private @Nullable String provenance;
    private @Nullable String providedBy;
    private @Nullable String providedBySide;
    private @Nullable Instant providedAt;
    private int providedInRevision;
    private @Nullable String notApplicableBecause;
    private @Nullable LocalDate toldOn;
    private @Nullable String toldChannel;
    private @Nullable String toldBy;

    /** For JPA. */
    protected ItemAnswer() {}

    ItemAnswer(String id, String handoff, ItemDefinition asked, int sortOrder) {
        super(id, handoff, asked, sortOrder);
    }

    final void keep(JsonNode value, ProvidedAnswer given) {
        this.answer = value.toString();
        this.provenance = Picklist.word(given.provenance());
        this.notApplicableBecause = null;
        Told told = given.told();
        this.toldOn = told == null ? null : told.on();
        this.toldChannel = told == null ? null : told.channel();
        this.toldBy = told == null ? null : told.by();
    }

    /** Takes over what was said about the same question before. */
    final void keepFrom(ItemAnswer earlier) {
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

    final void keepNotApplicable(String because) {
        this.notApplicableBecause = because;
    }

    final void rememberProvider(Doer by, int revision) {
        this.providedBy = by.userId();
        this.providedBySide = by.side();
        this.providedAt = by.at();
        this.providedInRevision = revision;
    }

    /** The answer as it is kept; a JSON null when there is none. */
    public final JsonNode value() {
        if (answer == null) {
            return NullNode.instance;
        }
        try {
            return JSON.readTree(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    final @Nullable String answer() {
        return answer;
    }

    public final @Nullable Provenance provenance() {
        return provenance == null ? null : Picklist.read(Provenance.class, provenance);
    }

    public final @Nullable String provenanceWord() {
        return provenance;
    }

    public final @Nullable String providedBy() {
        return providedBy;
    }

    final @Nullable String providedBySide() {
        return providedBySide;
    }

    public final @Nullable Instant providedAt() {
        return providedAt;
    }

    public final int providedInRevision() {
        return providedInRevision;
    }

    public final @Nullable String notApplicableBecause() {
        return notApplicableBecause;
    }

    public final @Nullable LocalDate toldOn() {
        return toldOn;
    }

    public final @Nullable String toldChannel() {
        return toldChannel;
    }

    public final @Nullable String toldBy() {
        return toldBy;
    }
}
