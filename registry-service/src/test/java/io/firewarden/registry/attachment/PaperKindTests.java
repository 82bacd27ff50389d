package io.firewarden.registry.attachment;

import java.util.stream.Stream;

import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredPaper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The form of 附件3 and the documents of an agency speak of the same papers. */
class PaperKindTests {

	@Test
	void theFormListsPapersUnderTheKindsTheyAreKeptUnder() {
		assertThat(Stream.of(DeclaredPaper.values()).map(Enum::name))
			.containsExactlyElementsOf(Stream.of(Attachment.Kind.values()).map(Enum::name).toList());
	}

}
