package io.firewarden.registry.timeline;

import java.util.List;

import io.firewarden.platform.event.Permanent;
import org.jspecify.annotations.Nullable;

/**
 * One line of an agency's timeline before it is put into words.
 *
 * @param variant which of several titles of the type fits; null where there is one
 * @param args what stands in the places of the detail sentence
 * @param link page of the desk that shows more
 */
record Entry(String uscc, String brigade, @Nullable String variant, List<String> args, @Nullable String link) {

	Entry {
		// What publishers send is not checked by any compiler.
		if ((Object) uscc == null || (Object) brigade == null) {
			throw new Permanent("the event does not say which agency of which brigade it is about");
		}
		args = List.copyOf(args);
	}

}
