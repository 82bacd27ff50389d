package io.firewarden.registry.attachment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.register.BrigadeFollower;
import io.firewarden.registry.register.RecordStore;
import io.firewarden.registry.register.Why;
import org.springframework.stereotype.Component;

/** What is known of all files. */
@Component
class AttachmentRegister implements BrigadeFollower {

	private static final String USCC = "body.uscc";

	private final RecordStore<Attachment> records;

	AttachmentRegister(AggregateStores stores) {
		this.records = RecordStore.open(stores, "attachment", Attachment.class, Attachment::attachmentId, "uscc", null);
		this.records.store().index(USCC);
	}

	RecordStore<Attachment> records() {
		return this.records;
	}

	/** Those that stand, by kind and the newest first. */
	List<Stored<Attachment>> of(Collection<String> usccs) {
		return this.records.all(List.of(Filters.in(USCC, usccs)), new Jurisdiction.Everywhere())
			.stream()
			.filter((stored) -> stored.state().withdrawnOn() == null)
			.sorted(Comparator.comparing((Stored<Attachment> stored) -> stored.state().kind())
				.thenComparing(Stored::updatedAt, Comparator.reverseOrder()))
			.toList();
	}

	/** One that stands. */
	Optional<Stored<Attachment>> find(String attachmentId, Jurisdiction by) {
		return this.records.find(attachmentId, by).filter((stored) -> stored.state().withdrawnOn() == null);
	}

	@Override
	public Leader follows() {
		return Leader.AGENCY;
	}

	@Override
	public void moved(String uscc, String brigade, Why why) {
		this.records.changeAll(Filters.and(Filters.eq(USCC, uscc), Filters.ne("body.brigade", brigade)), why,
				(attachment) -> attachment.of(brigade));
	}

}
