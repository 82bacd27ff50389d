package io.firewarden.notification.wechat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A message of the callback. DTDs are off: nothing in it can make us read anything else.
 */
public final class CallbackMessage {

	private final Document document;

	private CallbackMessage(Document document) {
		this.document = document;
	}

	/** Empty when it is not XML as we accept it. */
	public static Optional<CallbackMessage> read(byte[] xml) {
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setXIncludeAware(false);
			factory.setExpandEntityReferences(false);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			return Optional.of(new CallbackMessage(builder.parse(new ByteArrayInputStream(xml))));
		}
		catch (SAXException | IOException ex) {
			return Optional.empty();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The cipher text of safe mode. */
	public Optional<String> encrypted() {
		return text("Encrypt");
	}

	/** The publish id, if this says that a publishing job has ended. */
	public Optional<String> finishedPublishId() {
		return text("Event").filter("PUBLISHJOBFINISH"::equals).flatMap((_) -> text("publish_id"));
	}

	private Optional<String> text(String name) {
		var found = this.document.getElementsByTagName(name);
		return (found.getLength() > 0) ? Optional.of(found.item(0).getTextContent().strip()).filter((t) -> !t.isEmpty())
				: Optional.empty();
	}

}
