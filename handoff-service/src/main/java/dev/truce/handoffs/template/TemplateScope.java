package dev.truce.handoffs.template;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Which deals a template applies to: its layer, and what the deal must have to match. */
@Embeddable
class TemplateScope {
    @Enumerated(EnumType.STRING)
    private Layer layer = Layer.CORE;

    private @Nullable String matchValue;

    /** Every deal. */
    protected TemplateScope() {}

    void layAs(Layer newLayer) {
        this.layer = newLayer;
    }

    void match(@Nullable String newMatchValue) {
        this.matchValue = newMatchValue;
    }

    /**
     * Makes sure that the template of an upper layer says which deals it is for.
     *
     * @param template its name, for the refusal
     */
    void requireComplete(String template) {
        if (layer != Layer.CORE && (matchValue == null || matchValue.isBlank())) {
            throw new TemplateNeedsMatchValue(template, layer);
        }
    }

    Layer layer() {
        return layer;
    }

    @Nullable String matchValue() {
        return matchValue;
    }

    /** A template above the core does not say which deals it is for. */
    static final class TemplateNeedsMatchValue extends Refusal {
        TemplateNeedsMatchValue(String template, Layer layer) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Template %s of layer %s needs a match value: what the deal must have, several separated by semicolons"
                            .formatted(template, layer.label()),
                    "Match_Value__c");
        }
    }
}
