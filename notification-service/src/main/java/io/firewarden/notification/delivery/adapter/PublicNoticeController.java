package io.firewarden.notification.delivery.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import io.firewarden.notification.delivery.domain.Channel;
import io.firewarden.notification.delivery.domain.Delivery;
import io.firewarden.notification.delivery.domain.DeliveryId;
import io.firewarden.notification.delivery.domain.Progress;
import io.firewarden.notification.delivery.domain.Wish;
import io.firewarden.platform.access.PublicAccess;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.time.BusinessTime;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The public page: what is delivered to the portal, nothing else. Copies are kept for a
 * few seconds only, so that a withdrawal reaches everybody soon.
 */
@RestController
@RequestMapping("/public/notification/notices")
class PublicNoticeController {

	static final Rule WITHDRAWN = new Rule("NTF-017");

	/**
	 * Kept by anyone, but asked about each time: a withdrawn notice is withdrawn at once.
	 */
	private static final CacheControl ASK_AGAIN = CacheControl.noCache().cachePublic();

	private static final Map<String, String> SORTABLE = Map.of("publishedOn", "updatedAt");

	private static final Paging.Order NEWEST_FIRST = new Paging.Order("publishedOn", true);

	private final DeliveryReading deliveries;

	private final Problems problems;

	PublicNoticeController(DeliveryReading deliveries, Problems problems) {
		this.deliveries = deliveries;
		this.problems = problems;
	}

	@GetMapping
	@PublicAccess
	ResponseEntity<Listing<PublicNotice>> publicNotices(Paging paging) {
		var found = this.deliveries.publicPage(paging.sortable(SORTABLE, NEWEST_FIRST));
		var asked = new Found<>(found.content(), found.total(), paging);
		return ResponseEntity.ok()
			.cacheControl(ASK_AGAIN)
			.eTag(tag(found))
			.body(Listing.of(asked.map((stored) -> PublicNotice.of(stored.state()))));
	}

	@GetMapping("/{id}")
	@PublicAccess
	ResponseEntity<PublicNotice> publicNotice(@PathVariable String id) {
		var delivery = this.deliveries.find(new DeliveryId(id, Channel.PORTAL, 1)).orElseThrow(this.problems::notFound);
		return switch (delivery.state().progress()) {
			case Progress.Done _ -> ResponseEntity.ok()
				.cacheControl(ASK_AGAIN)
				.eTag(Etags.of(delivery.version()))
				.body(PublicNotice.of(delivery.state()));
			case Progress.Removed(var url, var at) when url != null ->
				throw this.problems.refused(HttpStatus.GONE, WITHDRAWN, day(at).toString(), reason(delivery.state()));
			default -> throw this.problems.notFound();
		};
	}

	private static String tag(Found<Stored<Delivery>> found) {
		var parts = new StringBuilder().append(found.total());
		found.content().forEach((row) -> parts.append('/').append(row.id()).append(':').append(row.version()));
		return '"' + Ids.derived(parts.toString()) + '"';
	}

	private static String reason(Delivery delivery) {
		return (delivery.wish() instanceof Wish.Remove(var reason)) ? reason : "";
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, BusinessTime.ZONE);
	}

	/**
	 * A notice as everybody may read it.
	 *
	 * @param body plain text, paragraphs separated by line ends; it holds no markup
	 */
	record PublicNotice(String noticeId, String title, String body, String agencyName, String uscc, String brigade,
			String authority, LocalDate publishedOn, int revision) {

		static PublicNotice of(Delivery delivery) {
			var text = delivery.publication();
			var at = (delivery.progress() instanceof Progress.Done done) ? done.at() : text.approvedAt();
			return new PublicNotice(delivery.id().noticeId(), text.title(), text.body(), text.agencyName(), text.uscc(),
					text.brigade(), text.authority(), day(at), delivery.id().revision());
		}

	}

}
