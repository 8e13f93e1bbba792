package dev.truce.handoffs.template;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A template above the core does not say which deals it is for. */
final class TemplateNeedsMatchValue extends Refusal {

    TemplateNeedsMatchValue(String template, Layer layer) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Template %s of layer %s needs a match value: what the deal must have, several separated by semicolons"
                        .formatted(template, layer.label()),
                "Match_Value__c");
    }
}
