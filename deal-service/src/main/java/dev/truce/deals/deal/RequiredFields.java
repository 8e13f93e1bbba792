package dev.truce.deals.deal;

import dev.truce.deals.catalog.stage.Stage;
import dev.truce.platform.sobject.definition.SObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** Which of the fields that a stage requires a deal does not have; fields that no deal has are passed over. */
@ApplicationScoped
class RequiredFields {
    /** Looked up on use: the definition writes through use cases that ask here. */
    private final Instance<SObjectType<Deal>> opportunity;

    RequiredFields(Instance<SObjectType<Deal>> opportunity) {
        this.opportunity = opportunity;
    }

    List<String> missing(Deal deal, Stage stage) {
        return stage.requiredFields().stream()
                .flatMap(name -> opportunity.get().field(name).stream())
                .filter(field -> field.read(deal) == null)
                .map(field -> field.name())
                .toList();
    }
}
