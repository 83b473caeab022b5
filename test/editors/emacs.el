;;; emacs.el --- plays a person in Emacs -*- lexical-binding: t -*-
;; `emacs --batch --load docs/editors/emacs.el --load test/editors/emacs.el DRAFT` prints one line of JSON with all that was seen.
;; Nothing waits for a fixed time: each answer, or the deadline, ends the waiting.
(require 'json)
(require 'cl-lib)
(setq-default make-backup-files nil)

(defconst deadline 120)
(defvar seen nil)

(defun see (key value) (push (cons key value) seen))

(defun await (what condition)
  (let ((end (+ (float-time) deadline)))
    (while (not (funcall condition))
      (when (> (float-time) end) (error "Not seen: %s" what))
      (accept-process-output nil 0.05))))

(defun go (text)
  "Put point on the first letter of TEXT."
  (goto-char (point-min))
  (search-forward text)
  (goto-char (match-beginning 0)))

(defun connect ()
  "What `eglot-ensure' does behind the next command: in batch there is none."
  (run-hooks 'post-command-hook)
  (await "the server" (lambda () (eglot-current-server))))

(defun tell-changes ()
  "What Eglot does when Emacs is idle: in batch it never is."
  (eglot--signal-textDocument/didChange))

(defun ask (method &optional params)
  (jsonrpc-request (eglot-current-server) method (or params (eglot--TextDocumentPositionParams)) :timeout deadline))

(defun the-document () (list :textDocument (eglot--TextDocumentIdentifier)))

(defun codes ()
  (vconcat
   (mapcar (lambda (found) (plist-get (alist-get 'eglot-lsp-diag (eglot--diag-data found)) :code))
           (flymake-diagnostics))))

;; What was said of documents, as it arrived.
(defvar heard nil)
(cl-defmethod eglot-handle-notification :before
  (_server (_method (eql textDocument/publishDiagnostics)) &key diagnostics &allow-other-keys)
  (setq heard (vconcat heard (list (length diagnostics)))))

(defun play ()
  (see 'editor emacs-version)
  (find-file (car command-line-args-left))
  (setq command-line-args-left nil)
  (connect)
  (flymake-start)
  (await "findings" (lambda () (flymake-diagnostics)))
  (see 'filetype (symbol-name major-mode))
  (see 'findings (codes))

  (go "2396")
  (see 'hover (plist-get (plist-get (ask :textDocument/hover) :contents) :value))
  (see 'symbols (vconcat (mapcar (lambda (symbol) (plist-get symbol :name)) (ask :textDocument/documentSymbol (the-document)))))
  (goto-char (point-min))
  (see 'firstLine (plist-get (plist-get (ask :textDocument/hover) :contents) :value))
  (see 'time (plist-get (ask :rostrum/speakingTime (the-document)) :label))

  (go "2018")
  (let ((action (car (eglot-code-actions (point) (1+ (point)) "quickfix"))))
    (see 'action (plist-get action :title))
    (eglot--apply-workspace-edit (plist-get action :edit)))

  (tell-changes)
  (go "EWG’s")
  (eglot-rename "WGE")
  (see 'mended (buffer-string))

  (tell-changes)
  (goto-char (point-min))
  (search-forward "as and wh")
  (completion-at-point)
  (see 'completed (buffer-substring (line-beginning-position) (line-end-position)))
  (save-buffer)

  (go "2396")
  (let ((draft (current-buffer)))
    (call-interactively #'xref-find-definitions)
    (when (eq draft (current-buffer)) (error "No definition was found")))
  (see 'definition buffer-file-name)
  (see 'definitionLine (buffer-substring (line-beginning-position) (line-end-position)))
  ;; Whoever takes it for a draft all the same is told nothing of it.
  (setq heard nil)
  (un-draft-mode)
  (connect)
  (await "word on the document" (lambda () heard))
  (see 'definitionFindings heard)
  (see 'definitionTime (or (ask :rostrum/speakingTime (the-document)) :null)))

(condition-case problem (play)
  (error (see 'problem (error-message-string problem))))
(send-string-to-terminal (concat (json-serialize (nreverse seen)) "\n"))
(ignore-errors (eglot-shutdown-all))
(kill-emacs)
