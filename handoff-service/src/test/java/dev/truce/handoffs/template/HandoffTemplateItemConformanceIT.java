package dev.truce.handoffs.template;

import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;

import dev.truce.handoffs.HandoffServiceTest;
import dev.truce.platform.testkit.conformance.SObjectConformance;
import dev.truce.platform.testkit.login.Person;
import dev.truce.roles.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

@HandoffServiceTest
class HandoffTemplateItemConformanceIT extends SObjectConformance {

    @Override
    protected String object() {
        return "Handoff_Template_Item__c";
    }

    @Override
    protected Person caller() {
        return DELIVERY_MANAGER;
    }

    @Override
    protected Map<String, Object> newRecord() {
        return question(template());
    }

    static Map<String, Object> question(String template) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("Template__c", template);
        fields.put("Key__c", "q_" + UUID.randomUUID().toString().replace("-", "_"));
        fields.put("Section__c", "Extra");
        fields.put("Label__c", "Who signs?");
        fields.put("Kind__c", "DATE + TEXT");
        fields.put("Requirement__c", "Required");
        fields.put("Gate__c", "Pre Submit");
        fields.put("Provider_Roles__c", "Sales Rep;Presales");
        fields.put("Verifier_Roles__c", Role.PROJECT_MANAGER.label());
        return fields;
    }

    static String template() {
        return as(DELIVERY_MANAGER)
                .body(Map.of("Name", "Overlay " + UUID.randomUUID(), "Layer__c", "Customer", "Match_Value__c", "none"))
                .post("/services/data/v64.0/sobjects/Handoff_Template__c")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Override
    protected Map<String, Object> clearableField() {
        return Map.of("Why_It_Matters__c", "Somebody has to");
    }
}
