package io.firewarden.registry.attachment;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.FileBody;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.agency.AgencyDirectory;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The documents of an agency: its own, and those an officer has scanned. */
@RestController
class AttachmentController {

	private final AttachmentRegister register;

	private final PaperContent content;

	private final TakeAttachment takeAttachment;

	private final AgencyDirectory agencies;

	private final Problems problems;

	AttachmentController(AttachmentRegister register, PaperContent content, TakeAttachment takeAttachment,
			AgencyDirectory agencies, Problems problems) {
		this.register = register;
		this.content = content;
		this.takeAttachment = takeAttachment;
		this.agencies = agencies;
		this.problems = problems;
	}

	@GetMapping("/api/registry/agencies/{uscc}/attachments")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER, Role.AGENCY })
	AttachmentList attachments(@PathVariable String uscc, Caller caller) {
		String own = this.agencies.find(uscc, caller.jurisdiction()).orElseThrow(this.problems::notFound).uscc();
		return new AttachmentList(
				this.register.of(this.agencies.family(own)).stream().map(AttachmentView::of).toList());
	}

	@PostMapping(path = "/api/registry/agencies/{uscc}/attachments", consumes = "application/octet-stream")
	@io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(mediaType = "application/octet-stream",
			schema = @Schema(type = "string", format = "binary")))
	@ApiResponse(responseCode = "201", description = "Kept", useReturnTypeSchema = true)
	@ApiResponse(responseCode = "200", description = "Kept before", useReturnTypeSchema = true)
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER, Role.AGENCY })
	ResponseEntity<AttachmentView> addAttachment(@PathVariable String uscc, @RequestParam Attachment.Kind kind,
			@RequestParam @NotBlank String fileName, @RequestParam @Nullable @Size(max = 200) String note,
			@RequestHeader HttpHeaders headers, @Parameter(hidden = true) HttpServletRequest request, Caller caller)
			throws IOException {
		// The content names the record: whatever the key, the same paper comes in once.
		FileBody.key(headers);
		TakeAttachment.Taken taken = this.takeAttachment.handle(uscc, kind, fileName, note, request.getInputStream(),
				caller);
		Stored<Attachment> stored = taken.attachment();
		return (taken.isNew() ? ResponseEntity.created(URI.create("/api/registry/attachments/" + stored.id()))
				: ResponseEntity.ok())
			.body(AttachmentView.of(stored));
	}

	@GetMapping("/api/registry/attachments/{attachmentId}/content")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = "application/octet-stream",
					schema = @Schema(type = "string", format = "binary")))
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER, Role.AGENCY })
	ResponseEntity<Resource> attachmentContent(@PathVariable String attachmentId, Caller caller) throws IOException {
		return this.content
			.of(this.register.find(attachmentId, caller.jurisdiction()).orElseThrow(this.problems::notFound).state());
	}

	@PostMapping("/api/registry/attachments/{attachmentId}/withdrawal")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER, Role.AGENCY })
	ResponseEntity<Void> withdrawAttachment(@PathVariable String attachmentId, @Valid @RequestBody WithdrawForm form,
			Caller caller) {
		this.takeAttachment.withdraw(attachmentId, form.reason(), caller);
		return ResponseEntity.noContent().build();
	}

	/** All documents of an agency that stand. */
	record AttachmentList(List<AttachmentView> content) {
	}

	/** Why a document is taken back. */
	record WithdrawForm(@NotBlank @Size(max = 500) String reason) {
	}

}
