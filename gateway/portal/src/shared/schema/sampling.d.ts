export interface paths {
    "/api/sampling/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCampaigns"];
        put?: never;
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/campaigns/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCampaign"];
        put: operations["reviseCampaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/campaigns/{code}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activateCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/campaigns/{code}/clauses/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideClause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/campaigns/{code}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/campaigns/{code}/cockpit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCockpit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/campaigns/{code}/cockpit/{quota}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listQuotaRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/campaigns/{code}/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDraws"];
        put?: never;
        post: operations["openDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/campaigns/{code}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/campaigns/{code}/frames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFrames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/campaigns/{code}/frames/{quota}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFrameObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/campaigns/{code}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/campaigns/{code}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/campaigns/{code}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/campaigns/validations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["validateCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/draws/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDraw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/draws/{id}/admissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putAdmissions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/draws/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/draws/{id}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["commitContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/draws/{id}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conductDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/draws/{id}/exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putExclusions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/draws/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["freezeDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/draws/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/draws/{id}/preparation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPreparation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/draws/{id}/public-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterPublicValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/draws/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/draws/{id}/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recuseOfficer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/draws/{id}/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replaceUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/draws/{id}/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revealContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/draws/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDrawnUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/draws/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["voidDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/fires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFires"];
        put?: never;
        post: operations["enterFire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/frame": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFrame"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["job"];
        put?: never;
        post?: never;
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/operations/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/operations/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/operations/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/operations/dead-letters/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["discardDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/operations/dead-letters/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redriveDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/operations/dead-letters/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redriveDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/operations/history/{aggregate}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRecusals"];
        put?: never;
        post: operations["grantRecusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/reference/visit-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getVisitLimits"];
        put: operations["putVisitLimits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sampling/visits/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getVisitLoad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/sampling/campaigns/{code}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPublicLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/sampling/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPublicDraws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/sampling/draws/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPublicDraw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/sampling/draws/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPublicBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/sampling/draws/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPublicMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/sampling/draws/{id}/units/{unitId}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getInclusionProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbsentView: {
            officerId?: string;
            /** @enum {string} */
            reason?: "ON_LEAVE" | "NO_CERTIFICATE";
        };
        Admission: {
            approvedBy?: string;
            reason?: string;
            unitId?: string;
        };
        AdmissionRequest: {
            reason: string;
            unitId: string;
        };
        AdmissionsRequest: {
            admissions: components["schemas"]["AdmissionRequest"][];
        };
        AmendmentView: {
            approvedBy?: string;
            /** Format: date-time */
            at?: string;
            /** @enum {string} */
            kind?: "UNIT_REPLACED" | "OFFICER_RECUSED";
            note?: string;
            /** Format: int32 */
            number?: number;
            officer?: string;
            reason?: string;
            replacedBy?: string;
            /** Format: int32 */
            shortBy?: number;
            stratum?: string;
            successor?: string;
            team?: string[];
            unitId?: string;
        };
        Approval: {
            /** Format: date */
            approvedOn?: string;
            authority?: string;
            documentNo?: string;
            filingNo?: string;
            itemListRef?: string;
        };
        ApprovalRequest: {
            /** Format: date */
            approvedOn?: string;
            authority?: string;
            documentNo?: string;
            filingNo?: string;
            itemListRef?: string;
        };
        Balance: {
            consumers?: components["schemas"]["Sum"][];
            /** Format: int64 */
            pending?: number;
            published?: {
                [key: string]: number;
            };
        };
        BarredPair: {
            name?: string;
            officerId?: string;
            reason?: string;
            unitId?: string;
        };
        BreakView: {
            /** @enum {string} */
            constraint?: "EMPTY_STRATUM" | "IN_TWO_STRATA" | "BELOW_PLAN" | "OFFICERS_TOO_FEW" | "TEAM_IMPOSSIBLE" | "DEADLINE" | "RATIO_OVER_ONE";
            message?: string;
            quota?: string;
            unitIds?: string[];
        };
        BrigadeOutlook: {
            brigade?: string;
            /** Format: int32 */
            officerDays?: number;
            /** Format: int32 */
            officers?: number;
            /** Format: int32 */
            units?: number;
            /** Format: int32 */
            visits?: number;
        };
        BrigadeView: {
            brigade?: string;
            /** Format: int32 */
            required?: number;
            /** Format: int32 */
            size?: number;
        };
        Campaign: {
            clauses?: components["schemas"]["Clause"][];
            code?: string;
            /** @enum {string} */
            disclosure?: "PUBLIC" | "NOT_PUBLIC";
            docNo?: string;
            /** Format: date */
            endsOn?: string;
            /** Format: date */
            issuedOn?: string;
            legalBases?: string[];
            methodGuide?: string;
            milestones?: components["schemas"]["Milestone"][];
            owner?: string;
            parentPlan?: string;
            phases?: components["schemas"]["Phase"][];
            quotas?: components["schemas"]["Quota"][];
            reports?: components["schemas"]["Report"][];
            targets?: components["schemas"]["Target"][];
            /** Format: int32 */
            teamSize?: number;
            title?: components["schemas"]["Wording"];
            /** @enum {string} */
            weeklyReportOnRestDay?: "PRECEDING_WORKING_DAY" | "FOLLOWING_WORKING_DAY";
        };
        CampaignList: {
            content?: components["schemas"]["CampaignRow"][];
        };
        CampaignRow: {
            code?: string;
            docNo?: string;
            /** Format: date */
            endsOn?: string;
            /** Format: date */
            issuedOn?: string;
            phases?: components["schemas"]["PhaseView"][];
            quotas?: components["schemas"]["QuotaView"][];
            /** Format: int32 */
            revision?: number;
            /** @enum {string} */
            state?: "DRAFT" | "ACTIVE" | "CLOSED";
            title?: string;
        };
        CampaignView: {
            approval?: components["schemas"]["Approval"];
            clauses?: components["schemas"]["ClauseView"][];
            closedBecause?: string;
            code?: string;
            /** @enum {string} */
            disclosure?: "PUBLIC" | "NOT_PUBLIC";
            docNo?: string;
            /** Format: date */
            endsOn?: string;
            /** Format: date */
            issuedOn?: string;
            legalBases?: string[];
            methodGuide?: string;
            milestones?: components["schemas"]["MilestoneView"][];
            owner?: string;
            parentPlan?: string;
            phases?: components["schemas"]["PhaseView"][];
            quotas?: components["schemas"]["QuotaView"][];
            reports?: components["schemas"]["ReportView"][];
            /** Format: int32 */
            revision?: number;
            /** @enum {string} */
            state?: "DRAFT" | "ACTIVE" | "CLOSED";
            targets?: components["schemas"]["TargetView"][];
            /** Format: int32 */
            teamSize?: number;
            title?: string;
            /** Format: int64 */
            version?: number;
        };
        Clause: {
            /** Format: date-time */
            decidedAt?: string;
            decidedBy?: string;
            effective?: components["schemas"]["Wording"];
            id?: string;
            note?: string;
            raw?: components["schemas"]["Wording"];
            resolution?: string;
            subject?: components["schemas"]["Wording"];
        };
        ClauseView: {
            /** Format: date-time */
            decidedAt?: string;
            decidedBy?: string;
            effective?: string;
            id?: string;
            note?: string;
            raw?: string;
            resolution?: string;
            subject?: string;
        };
        ClosingRequest: {
            reason: string;
        };
        CockpitView: {
            /** Format: date */
            asOf?: string;
            campaign?: string;
            quotas?: components["schemas"]["QuotaProgressView"][];
        };
        CommitmentRequest: {
            commitment: string;
        };
        ContributorView: {
            by?: string;
            commitment?: string;
            /** @enum {string} */
            kind?: "WITNESS" | "PUBLIC";
            revealed?: boolean;
            source?: string;
            value?: string;
        };
        CountView: {
            brigade?: string;
            /** Format: int32 */
            done?: number;
            /** Format: int32 */
            drawn?: number;
            /** Format: int32 */
            left?: number;
            /** Format: int32 */
            required?: number;
            /** Format: int32 */
            size?: number;
        };
        DecisionRequest: {
            effective?: components["schemas"]["Wording"];
            note?: string;
        };
        Discard: {
            reason: string;
        };
        Document: {
            empty?: boolean;
        } & {
            [key: string]: unknown;
        };
        DrawList: {
            content?: components["schemas"]["DrawView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        DrawnUnitView: {
            agencyName?: string;
            brigade?: string;
            joint?: string[];
            name?: string;
            notApplicable?: boolean;
            /** @enum {string} */
            place?: "STANDING" | "REPLACED" | "RESERVE";
            /** Format: int32 */
            rank?: number;
            replacedBy?: string;
            /** Format: int32 */
            shortBy?: number;
            stratum?: string;
            team?: string[];
            unitId?: string;
            uscc?: string;
            visit?: components["schemas"]["PaidVisit"];
        };
        DrawRef: {
            drawId?: string;
            /** Format: int32 */
            sequence?: number;
            /** @enum {string} */
            state?: "DRAFT" | "FROZEN" | "SEEDED" | "DRAWN" | "PUBLISHED" | "VOID";
        };
        DrawRule: {
            brigades?: string[];
            /** Format: int32 */
            count?: number;
            frame?: components["schemas"]["FrameRule"];
            items?: string[];
            perBrigade?: components["schemas"]["PerBrigade"];
            ratio?: string;
            rule?: string;
            stratum?: string;
        };
        DrawView: {
            admissions?: components["schemas"]["Admission"][];
            amendments?: components["schemas"]["AmendmentView"][];
            bundleHash?: string;
            campaign?: string;
            conflictCounts?: components["schemas"]["ReasonCount"][];
            contributors?: components["schemas"]["ContributorView"][];
            createdBy?: string;
            /** Format: date-time */
            drawnAt?: string;
            exclusions?: components["schemas"]["Exclusion"][];
            frameRoot?: string;
            /** Format: int32 */
            frameSize?: number;
            /** Format: date-time */
            frozenAt?: string;
            id?: string;
            officerRoot?: string;
            /** Format: date-time */
            openedAt?: string;
            planHash?: string;
            /** Format: date-time */
            publishedAt?: string;
            quotas?: string[];
            result?: components["schemas"]["StratumLists"][];
            secret?: string;
            secretCommitment?: string;
            seed?: string;
            /** Format: int32 */
            sequence?: number;
            standing?: components["schemas"]["TeamView"][];
            /** @enum {string} */
            state?: "DRAFT" | "FROZEN" | "SEEDED" | "DRAWN" | "PUBLISHED" | "VOID";
            strata?: components["schemas"]["StratumView"][];
            teams?: components["schemas"]["TeamView"][];
            /** Format: int64 */
            version?: number;
            /** Format: date-time */
            voidedAt?: string;
            voidReason?: string;
        };
        Entered: {
            drawId?: string;
            /** Format: int32 */
            sequence?: number;
            steps?: ("OPENED" | "FROZEN" | "SEEDED" | "DRAWN" | "PUBLISHED" | "UNIT_REPLACED" | "OFFICER_RECUSED" | "VOID")[];
        };
        Entry: {
            /** Format: date-time */
            at?: string;
            drawId?: string;
            facts?: {
                [key: string]: unknown;
            };
            hash?: string;
            /** Format: int32 */
            number?: number;
            previous?: string;
            /** @enum {string} */
            step?: "OPENED" | "FROZEN" | "SEEDED" | "DRAWN" | "PUBLISHED" | "UNIT_REPLACED" | "OFFICER_RECUSED" | "VOID";
        };
        Exclusion: {
            approvedBy?: string;
            reason?: string;
            unitId?: string;
        };
        ExclusionRequest: {
            /** @enum {string} */
            reason: "CANCELLED" | "MOVED_OUT" | "NO_SERVICE_PROJECT" | "ALREADY_CHECKED_THIS_PERIOD" | "UNDER_CASE" | "FORCE_MAJEURE";
            unitId: string;
        };
        ExclusionsRequest: {
            exclusions: components["schemas"]["ExclusionRequest"][];
        };
        FaultView: {
            code?: string;
            field?: string;
            message?: string;
        };
        FieldChange: {
            after?: unknown;
            before?: unknown;
            field?: string;
        };
        FireRequest: {
            brigade: string;
            /** Format: int32 */
            deaths?: number;
            /** Format: int32 */
            injured?: number;
            majorImpact?: boolean;
            name: string;
            note?: string;
            /** Format: date */
            on: string;
            unitId: string;
        };
        FireView: {
            brigade?: string;
            /** Format: int32 */
            deaths?: number;
            fireId?: string;
            /** Format: int32 */
            injured?: number;
            majorImpact?: boolean;
            mandatory?: boolean;
            name?: string;
            note?: string;
            /** Format: date */
            on?: string;
            recordedBy?: string;
            unitId?: string;
        };
        FlaggedView: {
            brigade?: string;
            /** Format: int32 */
            limit?: number;
            name?: string;
            /** @enum {string} */
            period?: "DAY" | "WEEK" | "MONTH";
            unitId?: string;
            /** Format: int32 */
            visits?: number;
        };
        FrameRow: {
            brigade?: string;
            name?: string;
            registered?: boolean;
            uscc?: string;
            verdict?: string;
        };
        FrameRule: {
            /** @enum {string} */
            flag?: "KEY_UNIT" | "LARGE_COMPLEX" | "GAMES_VENUE" | "RECEPTION_HOTEL";
            notDrawnIn?: string[];
            /** @enum {string} */
            objects?: "AGENCIES" | "UNITS" | "FIRES";
            registered?: boolean;
            without?: ("KEY_UNIT" | "LARGE_COMPLEX" | "GAMES_VENUE" | "RECEPTION_HOTEL")[];
        };
        FramesView: {
            /** Format: date */
            asOf?: string;
            content?: components["schemas"]["FrameView"][];
        };
        FrameView: {
            byBrigade?: components["schemas"]["BrigadeView"][];
            flagged?: components["schemas"]["FlaggedView"][];
            label?: string;
            leftOut?: components["schemas"]["ReasonCount"][];
            notApplicable?: boolean;
            perBrigade?: boolean;
            quota?: string;
            /** Format: int32 */
            required?: number;
            /** Format: int32 */
            size?: number;
            stratum?: string;
        };
        JobView: {
            /** Format: int64 */
            done?: number;
            /** Format: date-time */
            finishedAt?: string;
            id?: string;
            kind?: string;
            message?: string;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state?: "RUNNING" | "DONE" | "FAILED" | "CANCELLED" | "INTERRUPTED";
            /** Format: int64 */
            total?: number;
        };
        LedgerHead: {
            hash?: string;
            /** Format: int32 */
            number?: number;
        };
        LedgerView: {
            campaign?: string;
            draws?: components["schemas"]["Entered"][];
            entries?: components["schemas"]["Entry"][];
            intact?: boolean;
        };
        Letter: {
            /** Format: date-time */
            at?: string;
            audit?: components["schemas"]["Document"][];
            cause?: string;
            consumer?: string;
            headers?: {
                [key: string]: unknown;
            };
            id?: string;
            key?: string;
            payload?: string;
            stack?: string;
            state?: string;
            type?: string;
        };
        LimitsRequest: {
            /** Format: int32 */
            cleanVisitsPerYear?: number;
            /** Format: date */
            effectiveFrom: string;
            /** Format: int32 */
            jointWindowDays?: number;
            /** Format: int32 */
            perDay?: number;
            /** Format: int32 */
            perMonth?: number;
            /** Format: int32 */
            perWeek?: number;
            source: string;
            unverified?: boolean;
        };
        LimitsView: {
            content?: components["schemas"]["VisitLimits"][];
            /** Format: int64 */
            version?: number;
        };
        LineView: {
            brigade?: string;
            name?: string;
            /** Format: int32 */
            number?: number;
            /** Format: int32 */
            shortBy?: number;
            stratum?: string;
            team?: string[];
            unitId?: string;
        };
        ListingDrawnUnitView: {
            content?: components["schemas"]["DrawnUnitView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingFireView: {
            content?: components["schemas"]["FireView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingFrameRow: {
            content?: components["schemas"]["FrameRow"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingRecusal: {
            content?: components["schemas"]["Recusal"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingVisit: {
            content?: components["schemas"]["Visit"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        Load: {
            /** Format: int32 */
            limit?: number;
            /** @enum {string} */
            period?: "DAY" | "WEEK" | "MONTH";
            reached?: boolean;
            /** Format: int32 */
            visits?: number;
        };
        LoadView: {
            nextNeedsApproval?: boolean;
            periods?: components["schemas"]["Load"][];
            unitId?: string;
        };
        Milestone: {
            clauses?: string[];
            code?: string;
            /** Format: date */
            date?: string;
            name?: components["schemas"]["Wording"];
            quotas?: string[];
        };
        MilestoneView: {
            clauses?: string[];
            code?: string;
            /** Format: date */
            date?: string;
            name?: string;
            quotas?: string[];
        };
        MinutesView: {
            algorithm?: string;
            campaignTitle?: string;
            docNo?: string;
            draw?: components["schemas"]["DrawView"];
            drawn?: components["schemas"]["LineView"][];
            exclusions?: components["schemas"]["Exclusion"][];
            /** Format: date-time */
            frozenAt?: string;
            ledger?: components["schemas"]["LedgerHead"];
            legalBases?: string[];
            /** Format: int32 */
            officers?: number;
            organiser?: string;
            quotas?: components["schemas"]["QuotaLine"][];
            /** Format: int32 */
            teamSize?: number;
            verification?: string;
        };
        ObjectList: {
            content?: components["schemas"]["ObjectView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ObjectView: {
            brigade?: string;
            leftOut?: string;
            name?: string;
            unitId?: string;
            uscc?: string;
        };
        ObstacleView: {
            code?: string;
            message?: string;
            places?: components["schemas"]["PlaceView"][];
        };
        OfficerLoadView: {
            /** Format: int32 */
            least?: number;
            /** Format: int32 */
            most?: number;
        };
        OfficersView: {
            /** Format: int32 */
            available?: number;
            content?: components["schemas"]["PreparedOfficer"][];
            leftOut?: components["schemas"]["AbsentView"][];
            /** Format: int32 */
            listed?: number;
        };
        OpenRequest: {
            publicSource?: string;
            quotas: string[];
            sizes?: components["schemas"]["SizeRequest"][];
            witnesses: string[];
        };
        OutlookView: {
            breaks?: components["schemas"]["BreakView"][];
            brigades?: components["schemas"]["BrigadeOutlook"][];
            /** Format: int32 */
            officerDays?: number;
            officerLoad?: components["schemas"]["OfficerLoadView"];
            /** Format: int32 */
            officers?: number;
            strata?: components["schemas"]["StratumOutlookView"][];
            throwAwaySeed?: boolean;
            /** Format: int64 */
            tookMillis?: number;
            /** Format: int32 */
            visits?: number;
        };
        PaidVisit: {
            clean?: boolean;
            /** Format: date */
            signedOn?: string;
            taskId?: string;
        };
        PerBrigade: {
            ownOfficers?: boolean;
            ratios?: {
                [key: string]: string;
            };
        };
        Phase: {
            code?: string;
            deliverables?: components["schemas"]["Wording"][];
            /** Format: date */
            end?: string;
            flags?: string[];
            name?: components["schemas"]["Wording"];
            /** Format: date */
            start?: string;
        };
        PhaseView: {
            code?: string;
            deliverables?: string[];
            /** Format: date */
            end?: string;
            flags?: string[];
            name?: string;
            /** Format: date */
            start?: string;
        };
        PlaceView: {
            message?: string;
            place?: string;
        };
        PlanRequest: {
            corrections?: string[];
            document: components["schemas"]["Campaign"];
            reason?: string;
        };
        PreparationView: {
            /** Format: date */
            asOf?: string;
            blocking?: components["schemas"]["ObstacleView"][];
            conflictCounts?: components["schemas"]["ReasonCount"][];
            conflicts?: components["schemas"]["BarredPair"][];
            excluded?: components["schemas"]["PreparedObject"][];
            joint?: components["schemas"]["PreparedObject"][];
            officers?: components["schemas"]["OfficersView"];
            strata?: components["schemas"]["FrameView"][];
            unserved?: components["schemas"]["PreparedObject"][];
        };
        PreparedObject: {
            brigade?: string;
            drawId?: string;
            name?: string;
            stratum?: string;
            unitId?: string;
        };
        PreparedOfficer: {
            /** @enum {string} */
            absence?: "ON_LEAVE" | "NO_CERTIFICATE";
            brigade?: string;
            /** Format: date */
            certificateValidTo?: string;
            /** Format: int32 */
            conflicts?: number;
            officerId?: string;
            /** Format: int32 */
            openVisits?: number;
            worksFor?: string;
        };
        ProofView: {
            frameRoot?: string;
            /** Format: int32 */
            index?: number;
            leaf?: string;
            path?: string[];
            /** Format: int32 */
            size?: number;
            stratum?: string;
            unitId?: string;
            /** Format: int32 */
            weight?: number;
        };
        Quota: {
            /** @enum {string} */
            checks?: "AGENCY" | "SITE" | "PROJECT";
            clauses?: string[];
            code?: string;
            /** Format: date */
            deadline?: string;
            draw?: components["schemas"]["DrawRule"];
            name?: components["schemas"]["Wording"];
            organiser?: string;
            phase?: string;
            ratio?: string;
        };
        QuotaLine: {
            brigade?: string;
            /** Format: int32 */
            count?: number;
            /** Format: int32 */
            drawn?: number;
            name?: string;
            quota?: string;
            ratio?: string;
            /** Format: int32 */
            reserve?: number;
            rule?: string;
            /** Format: int32 */
            size?: number;
            stratum?: string;
        };
        QuotaProgressView: {
            brigades?: components["schemas"]["CountView"][];
            /** Format: int64 */
            daysLeft?: number;
            /** Format: date */
            deadline?: string;
            draws?: components["schemas"]["DrawRef"][];
            /** Format: date */
            lastWorkingDay?: string;
            name?: string;
            quota?: string;
            /** @enum {string} */
            state?: "NOT_APPLICABLE" | "NOT_DRAWN" | "OPEN" | "MET" | "OVERDUE" | "CONTINUOUS";
            whole?: components["schemas"]["CountView"];
        };
        QuotaView: {
            /** @enum {string} */
            checks?: "AGENCY" | "SITE" | "PROJECT";
            clauses?: string[];
            code?: string;
            /** Format: int32 */
            count?: number;
            /** Format: date */
            deadline?: string;
            drawable?: boolean;
            name?: string;
            /** @enum {string} */
            objects?: "AGENCIES" | "UNITS" | "FIRES";
            organiser?: string;
            perBrigade?: components["schemas"]["PerBrigade"];
            phase?: string;
            ratio?: string;
            rule?: string;
            stratum?: string;
        };
        ReasonCount: {
            /** Format: int32 */
            count?: number;
            reason?: string;
        };
        RecordList: {
            content?: components["schemas"]["RecordView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        RecordView: {
            brigade?: string;
            done?: boolean;
            drawId?: string;
            drawn?: boolean;
            name?: string;
            /** Format: date */
            signedOn?: string;
            taskId?: string;
            unitId?: string;
            uscc?: string;
        };
        Recusal: {
            approvedBy?: string;
            /** Format: date */
            from?: string;
            objectId?: string;
            officerId?: string;
            reason?: string;
            recusalId?: string;
            /** Format: date */
            until?: string;
        };
        RecusalRequest: {
            objectId: string;
            officerId: string;
            reason: string;
            /** Format: date */
            until?: string;
        };
        RecuseRequest: {
            note?: string;
            officerId: string;
            /** @enum {string} */
            reason: "OWN_REQUEST" | "APPLIED_BY_AGENCY" | "RELATION" | "FORMER_EMPLOYMENT" | "OTHER";
            unitId: string;
        };
        Redrive: {
            correctedPayload?: string;
            reason: string;
        };
        RedriveMany: {
            ids?: string[];
            reason: string;
        };
        RedrivenMany: {
            /** Format: int64 */
            done?: number;
            /** Format: int64 */
            failed?: number;
        };
        ReplacementRequest: {
            note?: string;
            /** @enum {string} */
            reason: "CANCELLED" | "MOVED_OUT" | "NO_SERVICE_PROJECT" | "ALREADY_CHECKED_THIS_PERIOD" | "UNDER_CASE" | "FORCE_MAJEURE";
            successor?: string;
            unitId: string;
        };
        Report: {
            clauses?: string[];
            /** Format: date */
            firstDue?: string;
            form?: string;
            name?: components["schemas"]["Wording"];
            recurrence?: string;
            /** Format: time-local */
            time?: string;
            /** Format: date */
            until?: string;
        };
        ReportView: {
            clauses?: string[];
            /** Format: date */
            firstDue?: string;
            form?: string;
            name?: string;
            recurrence?: string;
            /** Format: time-local */
            time?: string;
            /** Format: date */
            until?: string;
        };
        Revision: {
            /** Format: date-time */
            at?: string;
            by?: string;
            changed?: string[];
            changes?: components["schemas"]["FieldChange"][];
            reason?: string;
            /** Format: int32 */
            revision?: number;
        };
        RevisionList: {
            content?: components["schemas"]["Revision"][];
        };
        SizeRequest: {
            /** Format: int32 */
            count?: number;
            quota: string;
            ratio?: string;
            rule: string;
        };
        StrataRequest: {
            /** Format: int32 */
            count?: number;
            perBrigade?: boolean;
            quota: string;
            ratio?: string;
            ratios?: {
                [key: string]: string;
            };
            rule: string;
        };
        StratumLists: {
            drawn?: string[];
            reserve?: string[];
            /** Format: int32 */
            size?: number;
            stratum?: string;
        };
        StratumOutlookView: {
            brigade?: string;
            /** Format: int32 */
            drawn?: number;
            label?: string;
            /** Format: double */
            probability?: number;
            quota?: string;
            /** Format: int32 */
            size?: number;
            stratum?: string;
        };
        StratumView: {
            brigade?: string;
            /** Format: int32 */
            drawn?: number;
            label?: string;
            /** Format: int32 */
            size?: number;
            stratum?: string;
        };
        Sum: {
            /** Format: int64 */
            applied?: number;
            consumer?: string;
            /** Format: int64 */
            dead?: number;
            /** Format: int64 */
            passed?: number;
            source?: string;
        };
        Target: {
            code?: string;
            /** Format: int32 */
            minimum?: number;
            name?: components["schemas"]["Wording"];
            per?: string;
            stretch?: boolean;
        };
        TargetView: {
            code?: string;
            /** Format: int32 */
            minimum?: number;
            name?: string;
            per?: string;
            stretch?: boolean;
        };
        TeamView: {
            /** Format: int32 */
            shortBy?: number;
            team?: string[];
            unitId?: string;
        };
        Validation: {
            errors?: components["schemas"]["FaultView"][];
        };
        ValueRequest: {
            value: string;
        };
        Visit: {
            brigade?: string;
            clean?: boolean;
            draws?: string[];
            officers?: string[];
            open?: boolean;
            /** Format: date */
            openedOn?: string;
            /** Format: date */
            signedOn?: string;
            taskId?: string;
            unitId?: string;
        };
        VisitLimits: {
            /** Format: int32 */
            cleanVisitsPerYear?: number;
            /** Format: date */
            effectiveFrom?: string;
            /** Format: int32 */
            jointWindowDays?: number;
            /** Format: int32 */
            perDay?: number;
            /** Format: int32 */
            perMonth?: number;
            /** Format: int32 */
            perWeek?: number;
            source?: string;
            unverified?: boolean;
        };
        VoidRequest: {
            reason: string;
        };
        WhatIfRequest: {
            /** Format: int32 */
            daysPerVisit?: number;
            officersLess?: string[];
            quotas: components["schemas"]["StrataRequest"][];
            /** Format: int32 */
            teamSize?: number;
        };
        Wording: {
            en?: string;
            zh?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCampaigns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CampaignList"];
                };
            };
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    getCampaign: {
        parameters: {
            query?: {
                revision?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    reviseCampaign: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    activateCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    decideClause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    closeCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    getCockpit: {
        parameters: {
            query?: {
                brigade?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CockpitView"];
                };
            };
        };
    };
    listQuotaRecords: {
        parameters: {
            query?: {
                brigade?: string;
                of?: "DRAWN" | "DONE" | "LEFT";
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path: {
                code: string;
                quota: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RecordList"];
                };
            };
        };
    };
    listDraws: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DrawList"];
                };
            };
        };
    };
    openDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRequest"];
            };
        };
        responses: {
            /** @description Opened */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DrawView"];
                };
            };
        };
    };
    exportCampaign: {
        parameters: {
            query?: {
                revision?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Campaign"];
                };
            };
        };
    };
    listFrames: {
        parameters: {
            query?: {
                quotas?: string[];
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FramesView"];
                };
            };
        };
    };
    listFrameObjects: {
        parameters: {
            query?: {
                brigade?: string;
                leftOut?: boolean;
                page?: number;
                q?: string;
                size?: number;
                sort?: string;
            };
            header?: never;
            path: {
                code: string;
                quota: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ObjectList"];
                };
            };
        };
    };
    getLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LedgerView"];
                };
            };
        };
    };
    listRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RevisionList"];
                };
            };
        };
    };
    askWhatIf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OutlookView"];
                };
            };
        };
    };
    validateCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Validation"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query: {
                page?: number;
                size?: number;
                sort?: string;
                witness: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DrawList"];
                };
            };
        };
    };
    getDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DrawView"];
                };
            };
        };
    };
    putAdmissions: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmissionsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DrawView"];
                };
            };
        };
    };
    getBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    commitContribution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DrawView"];
                };
            };
        };
    };
    conductDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DrawView"];
                };
            };
        };
    };
    putExclusions: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExclusionsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DrawView"];
                };
            };
        };
    };
    freezeDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DrawView"];
                };
            };
        };
    };
    getMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MinutesView"];
                };
            };
        };
    };
    getPreparation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PreparationView"];
                };
            };
        };
    };
    enterPublicValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValueRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DrawView"];
                };
            };
        };
    };
    publishDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DrawView"];
                };
            };
        };
    };
    recuseOfficer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecuseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DrawView"];
                };
            };
        };
    };
    replaceUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplacementRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DrawView"];
                };
            };
        };
    };
    revealContribution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValueRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DrawView"];
                };
            };
        };
    };
    listDrawnUnits: {
        parameters: {
            query?: {
                brigade?: string;
                page?: number;
                place?: "STANDING" | "REPLACED" | "RESERVE";
                q?: string;
                size?: number;
                sort?: string;
                stratum?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingDrawnUnitView"];
                };
            };
        };
    };
    voidDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DrawView"];
                };
            };
        };
    };
    listFires: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingFireView"];
                };
            };
        };
    };
    enterFire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FireRequest"];
            };
        };
        responses: {
            /** @description Entered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FireView"];
                };
            };
        };
    };
    listFrame: {
        parameters: {
            query?: {
                brigade?: string;
                page?: number;
                q?: string;
                registered?: boolean;
                size?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingFrameRow"];
                };
            };
        };
    };
    job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["JobView"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["JobView"];
                };
            };
        };
    };
    balance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Balance"];
                };
            };
        };
    };
    deadLetters: {
        parameters: {
            query?: {
                state?: "DEAD" | "REDRIVEN" | "DISCARDED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Letter"][];
                };
            };
        };
    };
    deadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Letter"];
                };
            };
        };
    };
    discardDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Discard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Letter"];
                };
            };
        };
    };
    redriveDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Redrive"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Letter"];
                };
            };
        };
    };
    redriveDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedriveMany"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RedrivenMany"];
                };
            };
        };
    };
    history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aggregate: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Entry"][];
                };
            };
        };
    };
    listRecusals: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingRecusal"];
                };
            };
        };
    };
    grantRecusal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecusalRequest"];
            };
        };
        responses: {
            /** @description Granted */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Recusal"];
                };
            };
        };
    };
    getVisitLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LimitsView"];
                };
            };
        };
    };
    putVisitLimits: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LimitsView"];
                };
            };
        };
    };
    listVisits: {
        parameters: {
            query?: {
                officerId?: string;
                page?: number;
                size?: number;
                sort?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingVisit"];
                };
            };
        };
    };
    getVisitLoad: {
        parameters: {
            query: {
                unitId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LoadView"];
                };
            };
        };
    };
    getPublicLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LedgerView"];
                };
            };
        };
    };
    listPublicDraws: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DrawList"];
                };
            };
        };
    };
    getPublicDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DrawView"];
                };
            };
        };
    };
    getPublicBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    getPublicMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MinutesView"];
                };
            };
        };
    };
    getInclusionProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ProofView"];
                };
            };
        };
    };
}
