package dev.truce.identity.login;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a SOAP client asks for: the first element in the body, and the texts of the elements anywhere in the envelope.
 *
 * @param operation {@code login} or {@code logout}; empty when the envelope is not readable
 */
record SoapRequest(String operation, Map<String, String> texts) {
    private static final XMLInputFactory XML = factory();

    SoapRequest {
        texts = Map.copyOf(texts);
    }

    /** Nothing outside the message is read for it: no document types, no entities. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static SoapRequest read(InputStream message) {
        Map<String, String> texts = new HashMap<>();
        String operation = "";
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(message);
            String element = "";
            boolean inBody = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element = xml.getLocalName();
                    operation = inBody && operation.isEmpty() ? element : operation;
                    inBody = inBody || element.equals("Body");
                } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                    texts.putIfAbsent(element, xml.getText());
                } else if (event == XMLStreamConstants.DTD) {
                    return new SoapRequest("", Map.of());
                }
            }
            return new SoapRequest(operation, texts);
        } catch (XMLStreamException unreadable) {
            return new SoapRequest("", Map.of());
        }
    }

    @Nullable String text(String element) {
        return texts.get(element);
    }
}
